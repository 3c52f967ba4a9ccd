-- Sound and films that surveys let people hear and watch, each once in a programme: what is in one is
-- what it is known by. They are kept in pieces, so that none of them is ever in memory whole.

create table recording (
  programme_id char(26) character set ascii collate ascii_bin not null,
  content      char(64) character set ascii collate ascii_bin not null,
  kind         varchar(80) character set ascii collate ascii_bin not null,
  bytes        bigint not null,
  kept_at      datetime(6) not null,
  primary key (programme_id, content),
  key recording_content (content),
  constraint recording_programme_fk foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table recording_piece (
  programme_id char(26) character set ascii collate ascii_bin not null,
  content      char(64) character set ascii collate ascii_bin not null,
  number       int not null,
  bytes        mediumblob not null,
  primary key (programme_id, content, number),
  constraint recording_piece_recording_fk foreign key (programme_id, content)
    references recording (programme_id, content) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Which of them an edition has: everybody may hear and watch these while its survey takes answers.

create table edition_recording (
  edition_id char(26) character set ascii collate ascii_bin not null,
  content    char(64) character set ascii collate ascii_bin not null,
  primary key (edition_id, content),
  key edition_recording_content (content),
  constraint edition_recording_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What a machine said of a question of an edition, in one language. What was said is known by the voice
-- and the words, so that nothing is said twice.

create table spoken (
  edition_id char(26) character set ascii collate ascii_bin not null,
  question   varchar(200) character set ascii collate ascii_bin not null,
  variant    varchar(35) character set ascii collate ascii_bin not null,
  said       char(64) character set ascii collate ascii_bin not null,
  content    char(64) character set ascii collate ascii_bin not null,
  primary key (edition_id, question, variant),
  key spoken_said (said),
  constraint spoken_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The editions of which everything has been said that can be: an edition that is missing here is still
-- to be spoken, also after a restart.

create table spoken_edition (
  edition_id char(26) character set ascii collate ascii_bin not null,
  primary key (edition_id),
  constraint spoken_edition_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
