-- Moving out: who is due to be removed on a day, and of whom no municipality has told yet that they came.

-- 転入通知未着者一覧: rows that a notice would still have to follow. [STD 4.1.3.1.4]
create index resident_version_unnoticed on record.resident_version (removed_on)
where move_in_notice_on is null and removal_reason in ('domestic-move-out', 'ex-officio-removal');
