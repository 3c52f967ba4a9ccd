-- The words of a programme: what each is called in other languages, what it means, and what to say instead. A term is
-- there once in a language, whatever the case of its letters: by how it is compared, which is longer than its words at
-- the most three times. What it is called is a JSON document, forms by tags of languages.
create table glossary_term (
  id            char(26) character set ascii collate ascii_bin not null,
  programme_id  char(26) character set ascii collate ascii_bin not null,
  language      varchar(35) character set ascii collate ascii_bin not null,
  words         varchar(100) not null,
  folded        varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  note          varchar(500) not null,
  instead       varchar(100) not null,
  kept          boolean not null,
  machine_draft boolean not null,
  called        mediumtext not null,
  version       int not null,
  primary key (id),
  unique key glossary_term_words (programme_id, language, folded),
  constraint glossary_term_fk foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
