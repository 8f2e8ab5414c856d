/** Where the ministry's request of 2007 says it, for the bases of this area. */
import type { Provision } from '../law/provision.ts'

const request = (at: string): Provision => ({ law: '緊急点検依頼', at })

/** Contracts handling personal information by computer that ran or ended in the named years, whenever they began. */
export const INSPECTION_SCOPE = request('記1')
/** ①②③ in writing. */
export const INSPECTION_CONTRACT = request('記2(1)')
/** ①②③ kept, ②③ by subcontractors too, whatever the contract says. */
export const INSPECTION_COMPLIANCE = request('記2(2)')
/** The vendor reports; everybody who served is asked directly, subcontractors' people included. */
export const INSPECTION_METHOD = request('記2(3)')
/** The prefecture gathers its municipalities' rows and answers by the day. */
export const INSPECTION_DEADLINE = request('記3')
/** The form and what is entered in it. */
export const INSPECTION_FORM = request('別紙報告票')
/** 監査及び検査, and the supervision of whoever work was given to. */
export const INSPECTION_OF_CONTRACTORS: Provision = { law: '告示15号', at: '第10-3(11)' }
/** What is answered is confirmed by whoever answers for security. */
export const CHIEF_SECURITY: Provision = { law: '告示15号', at: '第8-1(1)イ' }
