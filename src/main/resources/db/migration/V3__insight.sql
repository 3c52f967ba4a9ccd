-- Insight: the themes of a programme.

create table theme (
  id           char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  code         varchar(64) character set ascii collate ascii_bin not null,
  position     int not null,
  label        longtext not null check (json_valid(label)),
  primary key (id),
  unique key theme_code (programme_id, code),
  constraint theme_programme foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
