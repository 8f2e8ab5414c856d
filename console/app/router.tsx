/** The address of every screen. An address names a screen and at most a case; persons travel in the history state. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Frame } from '../parts/Frame/Frame.tsx'
import { ProblemScreen } from '../screens/problem/ProblemScreen.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: () => <ProblemScreen missing /> })
const under = () => root

const routes = [
  createRoute({
    getParentRoute: under,
    path: '/',
    component: lazyRouteComponent(() => import('../screens/home/Home.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/reception',
    component: lazyRouteComponent(() => import('../screens/reception/Reception.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/search',
    component: lazyRouteComponent(() => import('../screens/search/Search.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/resident',
    component: lazyRouteComponent(() => import('../screens/resident/Resident.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/entry/$caseId',
    component: lazyRouteComponent(() => import('../screens/entry/Entry.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/check/$caseId',
    component: lazyRouteComponent(() => import('../screens/check/Check.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/review',
    component: lazyRouteComponent(() => import('../screens/review/Review.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/post-issue/$caseId',
    component: lazyRouteComponent(() => import('../screens/worker/IssueAtPost.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/approval',
    component: lazyRouteComponent(() => import('../screens/approval/Approval.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/issue',
    component: lazyRouteComponent(() => import('../screens/issue/Issue.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/issue/$caseId',
    component: lazyRouteComponent(() => import('../screens/issue/Issue.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/hand-over',
    component: lazyRouteComponent(() => import('../screens/hand-over/HandOver.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/hand-over/$caseId',
    component: lazyRouteComponent(() => import('../screens/hand-over/HandOver.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/cash-close',
    component: lazyRouteComponent(() => import('../screens/cash-close/CashClose.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/log',
    component: lazyRouteComponent(() => import('../screens/log/Log.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/blocks',
    component: lazyRouteComponent(() => import('../screens/blocks/Blocks.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/messages',
    component: lazyRouteComponent(() => import('../screens/messages/Messages.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/papers',
    component: lazyRouteComponent(() => import('../screens/papers/Papers.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/letters',
    component: lazyRouteComponent(() => import('../screens/letters/Letters.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/supervision',
    component: lazyRouteComponent(() => import('../screens/supervision/Supervision.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/vendor',
    component: lazyRouteComponent(() => import('../screens/vendor/Vendor.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/take-out',
    component: lazyRouteComponent(() => import('../screens/take-out/TakeOut.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/removed-records',
    component: lazyRouteComponent(() => import('../screens/removed-records/RemovedRecords.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/assurance',
    component: lazyRouteComponent(() => import('../screens/assurance/Assurance.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/emergency-inspection',
    component: lazyRouteComponent(() => import('../screens/emergency-inspection/EmergencyInspection.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/contracts',
    component: lazyRouteComponent(() => import('../screens/contracts/Contracts.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/contracts/$contractId',
    component: lazyRouteComponent(() => import('../screens/contracts/Contracts.tsx')),
  }),
  createRoute({
    getParentRoute: under,
    path: '/people',
    component: lazyRouteComponent(() => import('../screens/people/People.tsx')),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren([...routes]),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => <ProblemScreen error={error} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface HistoryState {
    /** Whom the screen shows. */
    personNo?: number
    /** Which case the screen should begin with. */
    caseId?: string
    requestId?: string
  }
}
