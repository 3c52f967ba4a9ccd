-- Survey: surveys, their editions, and what was sent.

create table survey (
  id           char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  slug         varchar(64) character set ascii collate ascii_bin not null,
  open         boolean not null,
  made_up      boolean not null,
  primary key (id),
  unique key survey_slug (slug),
  constraint survey_programme foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Never changed once it is there: changing a survey means publishing the next edition.
create table edition (
  id           char(26) character set ascii collate ascii_bin not null,
  survey_id    char(26) character set ascii collate ascii_bin not null,
  number       int not null,
  definition   longtext not null check (json_valid(definition)),
  published_at datetime(6) not null,
  primary key (id),
  unique key edition_number (survey_id, number),
  constraint edition_survey foreign key (survey_id) references survey (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Keys that unfinished answers are sealed with while they travel with the page, and that receipts
-- are made from. Every node reads the same ones.
create table survey_key (
  id        int not null auto_increment,
  purpose   varchar(32) character set ascii collate ascii_bin not null,
  key_bytes varbinary(32) not null,
  primary key (id),
  unique key survey_key_purpose (purpose)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- One row for each response; the submission's key is made on the start page, so that sending twice
-- stores once. No address, no browser, no time but the week: none of it is asked for anywhere.
create table response (
  id             char(26) character set ascii collate ascii_bin not null,
  edition_id     char(26) character set ascii collate ascii_bin not null,
  submission_key char(26) character set ascii collate ascii_bin not null,
  receipt_hash   char(64) character set ascii collate ascii_bin not null,
  arrival        bigint not null auto_increment,
  variant        varchar(16) character set ascii collate ascii_bin not null,
  channel        varchar(20) character set ascii collate ascii_bin not null,
  sent_week      date not null,
  answers        longtext not null check (json_valid(answers)),
  record_key     int unsigned not null,
  made_up        boolean not null,
  primary key (id),
  unique key response_submission (submission_key),
  unique key response_receipt (receipt_hash),
  unique key response_arrival (arrival),
  key response_edition (edition_id, arrival),
  constraint response_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
