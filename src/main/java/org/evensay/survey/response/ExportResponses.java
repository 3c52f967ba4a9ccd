package org.evensay.survey.response;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.table.Shape;

/**
 * Lets somebody take the responses of a survey out, ungated: on the safe side only. The journal
 * says so before the first of them leaves.
 */
@Act
public class ExportResponses {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject ExportStore responses;
  @Inject Takings takings;
  @Inject Journal journal;

  /**
   * Makes a file ready to be written.
   *
   * @param slug the survey's name
   * @param after how many rows she has of the last file that she took, when it broke off; 0 for a
   *     file from the beginning
   * @throws Refused when there is no such survey, she may not, or the file cannot go on there
   */
  public Taking take(String slug, Format format, Shape shape, long after) {
    PublishedEdition newest =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    Membership by = caller.require(Permission.TAKE_OUT_RESPONSES, newest.programme());
    StoredResponses stored =
        after == 0 ? asTheyAre(newest) : goingOn(by.account(), newest, format, shape, after);
    Taking taking = new Taking(newest, format, shape, stored, after);
    takings.remember(by.account(), taking);
    JsonArrayBuilder editions = JSON.createArrayBuilder();
    stored.editions().forEach(edition -> editions.add(edition.number()));
    journal.write(
        newest.programme().value(),
        by.account().value(),
        "export-responses",
        newest.survey().value(),
        JSON.createObjectBuilder()
            .add("survey", slug)
            .add("format", format.code())
            .add("editions", editions)
            .add("responses", stored.count())
            .add("after", after)
            .add("about", LocalizedTextDocument.write(newest.edition().title()))
            .build());
    return taking;
  }

  private StoredResponses asTheyAre(PublishedEdition newest) {
    List<PublishedEdition> editions = surveys.editions(newest.survey());
    long upTo = responses.lastArrival(newest.survey());
    return new StoredResponses(responses, editions, upTo, responses.count(newest.survey(), upTo));
  }

  /** The same responses as before: rows that one of them left would not be where they were. */
  private StoredResponses goingOn(
      AccountId account, PublishedEdition newest, Format format, Shape shape, long after) {
    StoredResponses before =
        takings
            .of(account)
            .filter(last -> last.newest().survey().equals(newest.survey()))
            .filter(last -> last.format() == format && last.shape().equals(shape))
            .map(Taking::responses)
            .orElseThrow(() -> new Refused(ResponseRefusal.CANNOT_GO_ON));
    boolean same = responses.count(newest.survey(), before.upTo()) == before.count();
    if (!same || !format.resumable() || after < 0 || after > before.count()) {
      throw new Refused(ResponseRefusal.CANNOT_GO_ON);
    }
    return before;
  }
}
