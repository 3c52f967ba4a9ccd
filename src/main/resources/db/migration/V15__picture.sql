-- Pictures that surveys show, each once in a programme: what is in one is what it is known by, so that
-- what an edition shows never changes. None is larger than a few dozen thousand bytes.

create table picture (
  programme_id char(26) character set ascii collate ascii_bin not null,
  content      char(64) character set ascii collate ascii_bin not null,
  kind         varchar(80) character set ascii collate ascii_bin not null,
  width        int not null,
  height       int not null,
  bytes        mediumblob not null,
  kept_at      datetime(6) not null,
  primary key (programme_id, content),
  key picture_content (content),
  constraint picture_programme_fk foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Which of them an edition shows: everybody may see these while its survey takes answers.

create table edition_picture (
  edition_id char(26) character set ascii collate ascii_bin not null,
  content    char(64) character set ascii collate ascii_bin not null,
  primary key (edition_id, content),
  key edition_picture_content (content),
  constraint edition_picture_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
