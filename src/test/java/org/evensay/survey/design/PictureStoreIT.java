package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.interchange.ExamplePictures;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.DatabaseServer;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.PictureSurvey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which pictures are removed, on the database that the product runs on. */
@OnTheServer
@Tag("storage")
class PictureStoreIT {

  private final PictureStore store = new PictureStore();
  private final OwnProgramme programme = OwnProgramme.of("unused-pictures");

  @BeforeEach
  void open() throws SQLException {
    try (Connection connection = Evensay.connection()) {
      MysqlDataSource source = new MysqlDataSource();
      source.setUrl(connection.getMetaData().getURL());
      source.setUser(DatabaseServer.USER);
      source.setPassword(DatabaseServer.PASSWORD);
      store.database = source;
    }
  }

  private Set<String> left() {
    return Evensay.rows("select content from picture where programme_id = ?", programme.id())
        .stream()
        .map(row -> row.get(0).toString())
        .collect(Collectors.toSet());
  }

  private void isOld(String table, String column) {
    BehindTheBack.change(
        "update %s set %s = date_sub(%s, interval 3 day) where programme_id = ?"
            .formatted(table, column, column),
        programme.id());
  }

  private void remove() {
    store.removeUnused(Instant.now().minus(Duration.ofDays(1)));
  }

  @Test
  void what_nothing_shows_goes_after_a_day_and_what_an_edition_shows_stays() {
    KeptPicture unused = ExamplePictures.drawn("png", 31, 17);
    store.keep(new ProgrammeId(programme.id()), unused);
    remove();
    assertEquals(Set.of(unused.content()), left(), "somebody may be about to name it");

    isOld("picture", "kept_at");
    PictureSurvey survey = PictureSurvey.publish(programme, "unused");
    BehindTheBack.change("delete from draft where programme_id = ?", programme.id());
    isOld("picture", "kept_at");
    remove();
    assertEquals(
        ExamplePictures.kept().values().stream()
            .map(KeptPicture::content)
            .collect(Collectors.toSet()),
        left(),
        survey.name());
  }

  @Test
  void what_a_draft_shows_or_showed_stays_until_the_draft_is_gone() {
    PictureSurvey survey = PictureSurvey.bring(programme.as("coordinator"), "kept");
    isOld("picture", "kept_at");
    isOld("draft", "changed_at");
    remove();
    assertEquals(4, left().size());

    BehindTheBack.change("delete from draft where id = ?", survey.draft().id());
    remove();
    assertEquals(Set.of(), left());
  }

  @Test
  void a_picture_that_comes_twice_is_kept_once() {
    KeptPicture picture = ExamplePictures.drawn("png", 33, 19);
    ProgrammeId id = new ProgrammeId(programme.id());
    store.keep(id, picture);
    store.keep(id, picture);

    assertEquals(Set.of(picture.content()), left());
    assertEquals(picture.content(), store.find(id, picture.content()).orElseThrow().content());
  }
}
