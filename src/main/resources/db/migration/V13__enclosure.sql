-- Files that are answers. While nobody sent one, its row belongs to no response and has an end; what
-- opens it is not here then, but travels with the page of who chose it. Sending makes it a part of the
-- response, with the key to it sealed. What she called her file is kept nowhere.

create table enclosure (
  id          char(26) character set ascii collate ascii_bin not null,
  edition_id  char(26) character set ascii collate ascii_bin not null,
  question    varchar(255) character set ascii collate ascii_bin not null,
  kind        varchar(80) character set ascii collate ascii_bin not null,
  bytes       bigint not null,
  key_hash    char(64) character set ascii collate ascii_bin not null,
  held_until  datetime(6),
  response_id char(26) character set ascii collate ascii_bin,
  sealed_key  varbinary(60),
  state       varchar(16) character set ascii collate ascii_bin not null default 'waiting',
  looked_at   boolean not null default false,
  reason      varchar(500),
  primary key (id),
  unique key enclosure_answer (response_id, question),
  key enclosure_held (held_until),
  key enclosure_edition (edition_id, state),
  constraint enclosure_edition_fk foreign key (edition_id) references edition (id) on delete cascade,
  constraint enclosure_response_fk foreign key (response_id) references response (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Its content, encrypted, in parts of a million bytes: no server has to be told to take larger ones.

create table enclosure_part (
  enclosure_id char(26) character set ascii collate ascii_bin not null,
  number       int not null,
  content      mediumblob not null,
  primary key (enclosure_id, number),
  constraint enclosure_part_fk foreign key (enclosure_id) references enclosure (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
