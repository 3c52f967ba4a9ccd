-- What somebody wrote on paper that breaks a limit: kept as it was written, and no answer. It has a table of its own,
-- so that nothing that reads responses counts it.

create table outside_limit (
  response_id char(26) character set ascii collate ascii_bin not null,
  question    varchar(255) character set ascii collate ascii_bin not null,
  written     mediumtext not null,
  primary key (response_id, question),
  constraint outside_limit_response foreign key (response_id) references response (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
