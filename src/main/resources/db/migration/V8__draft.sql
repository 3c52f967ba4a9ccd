-- A survey document that is being written: it may still be wrong, and it is kept as it was typed.
-- The version goes up with each change, so that nobody writes over what somebody else wrote.

create table draft (
  id           char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  about        longtext not null check (json_valid(about)),
  document     longtext not null,
  version      int not null,
  changed_by   varchar(64) character set ascii collate ascii_bin not null,
  changed_at   datetime(6) not null,
  primary key (id),
  key draft_programme (programme_id, changed_at),
  constraint draft_programme_fk foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A survey that was taken back for good takes no answers and gets no other edition.

alter table survey add column withdrawn boolean not null default false;

-- What a release stands for in some of the editions, where a question does not mean the same in all.

alter table survey_release add column parts longtext;
