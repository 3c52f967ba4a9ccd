-- What was last let through the gate about a survey: figures, and which responses they stand for.
-- They stay until at least as many responses came or were taken back as the threshold asks for.

create table survey_release (
  survey_id    char(26) character set ascii collate ascii_bin not null,
  edition_id   char(26) character set ascii collate ascii_bin not null,
  threshold    int not null,
  counted      bigint not null,
  last_arrival bigint not null,
  figures      longtext not null check (json_valid(figures)),
  primary key (survey_id),
  constraint survey_release_survey foreign key (survey_id) references survey (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
