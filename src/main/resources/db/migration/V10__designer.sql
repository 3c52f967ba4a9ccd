-- What a draft was after each of its last changes, so that changes can be taken back and made again.
-- The documents are deflated: a long survey in many languages says much the same each time.

alter table draft add column step int not null default 0;

create table draft_step (
  draft_id   char(26) character set ascii collate ascii_bin not null,
  number     int not null,
  document   longblob not null,
  what       varchar(32) character set ascii collate ascii_bin not null,
  about      varchar(200) not null,
  changed_by varchar(64) character set ascii collate ascii_bin not null,
  changed_at datetime(6) not null,
  primary key (draft_id, number),
  constraint draft_step_draft_fk foreign key (draft_id) references draft (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What co-authors say to each other about a draft, or about one of its questions by its name.

create table draft_comment (
  id         char(26) character set ascii collate ascii_bin not null,
  draft_id   char(26) character set ascii collate ascii_bin not null,
  question   varchar(64) not null,
  words      text not null,
  written_by varchar(64) character set ascii collate ascii_bin not null,
  written_at datetime(6) not null,
  settled    boolean not null default false,
  primary key (id),
  key draft_comment_draft (draft_id, written_at),
  constraint draft_comment_draft_fk foreign key (draft_id) references draft (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
