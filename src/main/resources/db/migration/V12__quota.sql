-- Which quotas a response was counted for when it was sent. There is no number to go wrong: how many
-- there are is counted while the row of their survey is held, and who takes hers back takes it along.

create table response_quota (
  response_id char(26) character set ascii collate ascii_bin not null,
  survey_id   char(26) character set ascii collate ascii_bin not null,
  quota       varchar(64) character set ascii collate ascii_bin not null,
  primary key (response_id, quota),
  key response_quota_count (survey_id, quota),
  constraint response_quota_response foreign key (response_id) references response (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
