/** What officers are told about a request for any paper. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const issueWords = {
  'issue/no-identity': {
    says: '窓口に来た人の本人確認の書類が入力されていません。',
    remedy: '写真付きのものは１点、ないときは２点を確かめて入力してください。',
  },
  'issue/no-authority': {
    says: '代理の権限を示す書類が入力されていません。',
    remedy: '任意代理人は委任状、法定代理人は戸籍又は登記事項証明書を確かめて入力してください。',
  },
  'issue/no-purpose': {
    says: '請求の理由（利用目的）が入力されていません。',
    remedy: '請求書に書かれた具体的な利用目的を入力してください。',
  },
  'issue/no-form-serial': {
    says: '統一用紙（職務上請求書）の番号が入力されていません。',
    remedy: '用紙の番号を入力してください。統一用紙でないときは受けられません。',
  },
  'issue/no-client': {
    says: '依頼者の氏名が入力されていません。',
    remedy: '依頼者を入力するか、紛争処理手続の代理業務であることを確かめて印を付けてください。',
  },
  'issue/number-not-for-requester': {
    number: 'E018',
    says: 'この請求者には、個人番号も住民票コードも記載した写しを交付できません。',
    remedy: '番号の記載を外してください。機関が番号を必要とするときは、番号法による照会になります。',
  },
  'issue/no-number-use': {
    says: '番号を記載する写しですが、番号の利用目的が入力されていません。',
    remedy: '提出先と使いみちを聞き取って入力してください。必要がなければ番号の記載を外してください。',
  },
  'issue/number-of-nobody': {
    says: '写しに記載しない人の番号が選ばれています。',
    remedy: '番号を記載する人を、写しに記載する人の中から選んでください。',
  },
  'issue/number-to-agent': {
    says: '番号を記載した写しは、任意代理人に手渡すことができません。',
    remedy: '本人の住民登録地あてに郵送してください。',
  },
  'issue/item-not-for-requester': {
    says: '「{item}」は、この請求者に交付する写しには記載できません。',
    remedy: 'その項目を外してください。',
  },
  'issue/no-item-reason': {
    says: '「{item}」の記載には、それが必要な理由の入力が要ります。',
    remedy: '請求書にある理由を確かめて入力するか、その項目を外してください。',
  },
  'issue/not-to-be-left-out': {
    says: '「{item}」は省略できません。',
    remedy: '省略の指定を外してください。',
  },
  'issue/blocked': {
    number: 'E012',
    says: 'この写しの発行は、抑止により止められています。',
    remedy: '交付せず、理由を請求者に告げず、抑止の担当者に審査を依頼してください。',
  },
  'issue/blocked-care': {
    says: 'この写しの発行には、抑止による注意が必要です。',
    remedy: '本人確認をもう一度行い、抑止の担当者に確かめてから進んでください。',
  },
  'issue/no-fee-rule': {
    says: '手数料が設定されていません。',
    remedy: '手数料と根拠の条例の設定を、システム管理者に依頼してください。',
  },
  'issue/no-such-exemption': {
    says: '手数料を免除する根拠として使えません。',
    remedy: '免除の一覧から選び直すか、手数料を徴収してください。',
  },
  'issue/public-use': {
    says: '「公用」の表示は、国又は地方公共団体の機関の請求に限ります。',
    remedy: '「公用」の指定を外してください。',
  },
  'issue/no-attestor': {
    says: '今日の認証者（職名・氏名）が設定されていません。',
    remedy: '市区町村長又は職務代理者の設定を、システム管理者に依頼してください。',
  },
  'issue/unknown-printer': {
    says: '登録されていないプリンタです。',
    remedy: '登録されているプリンタから選んでください。',
  },
  'issue/cash-closed': {
    says: 'この窓口の今日の会計は締められています。',
    remedy: '会計の締めの担当者に確かめてください。締めた後は発行番号を付けられません。',
  },
  'issue/not-replaceable': {
    says: '引き換える写しは、書損じとして処分されたもの１通に限ります。',
    remedy: '先に書損じの処分を記録し、１通ずつ発行してください。',
  },
  'issue/other-request': {
    says: '受け付けた請求の内容と違います。',
    remedy: '請求を表示し直して、そのまま発行してください。内容を変えるときは請求を受け直します。',
  },
  'issue/already-issued': {
    says: 'この請求による写しは、すでに発行されています。',
    remedy: '追加の通数は、新しい請求として受けてください。',
  },
  'issue/unidentified-character': {
    says: '「{item}」に、読み取れていない文字（〓）があります。',
    remedy: '文字を同定し、記録を修正してから発行してください。',
  },
  'issue/missing-glyph': {
    number: 'A108',
    says: '「{item}」に、証明書のフォントで印字できない文字があります。',
    remedy: '文字の一覧から正しい字形を確かめ、記録を修正してから発行してください。',
  },
  'issue/overflow': {
    number: 'A108',
    says: '「{item}」が長く、最も小さい文字でも欄に収まりません。',
    remedy: '文字超過リストで欠ける部分を確かめてください。個人票にすると収まることがあります。',
  },
} as const satisfies Words
