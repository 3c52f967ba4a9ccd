-- What became of everything in a file that a draft was brought over from; it goes with the draft.

create table import_report (
  draft_id char(26) character set ascii collate ascii_bin not null,
  items    longtext not null check (json_valid(items)),
  primary key (draft_id),
  constraint import_report_draft foreign key (draft_id) references draft (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
