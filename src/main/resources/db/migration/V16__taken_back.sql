-- The receipts of answers that were taken back, as their hashes: what was sent once and removed is not stored
-- again by a page that is sent anew.

create table taken_back (
  receipt_hash char(64) character set ascii collate ascii_bin not null,
  survey_id    char(26) character set ascii collate ascii_bin not null,
  primary key (receipt_hash),
  key taken_back_survey (survey_id),
  constraint taken_back_survey_fk foreign key (survey_id) references survey (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
