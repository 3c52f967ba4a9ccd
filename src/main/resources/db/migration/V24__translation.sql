-- What somebody said of the translation of a text of a draft: how far it is, and the words of the first language that it
-- is of. Where those are others now, it has to be looked at again. A text is known by its place, as designers name it.
create table draft_translation (
  draft_id char(26) character set ascii collate ascii_bin not null,
  language varchar(35) character set ascii collate ascii_bin not null,
  text     varchar(250) character set ascii collate ascii_bin not null,
  state    varchar(10) character set ascii collate ascii_bin not null,
  source   mediumtext not null,
  primary key (draft_id, language, text),
  constraint draft_translation_fk foreign key (draft_id) references draft (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
