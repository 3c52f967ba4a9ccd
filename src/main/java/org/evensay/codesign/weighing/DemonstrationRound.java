package org.evensay.codesign.weighing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskStore;
import org.evensay.codesign.weighing.method.Allocation;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.foundation.programme.DemonstrationLoading;

/** An open round over some of the asks, in which all made-up people have weighed but two. */
@ApplicationScoped
class DemonstrationRound {

  @Inject AskStore asks;
  @Inject RoundStore rounds;
  @Inject BallotStore ballots;
  @Inject RoundJournal journal;

  void load(@Observes @Priority(320) DemonstrationLoading loading) {
    JsonObject programme = new DemonstrationDocument().programme();
    JsonObject document = programme.getJsonObject("round");
    Map<String, Ask> byCode =
        asks.of(loading.programme()).stream()
            .collect(Collectors.toMap(Ask::code, Function.identity()));
    List<Ask> list =
        document.getJsonArray("asks").getValuesAs(JsonString::getString).stream()
            .map(byCode::get)
            .toList();
    WeightingRound round =
        WeightingRound.open(
            loading.programme(), LocalizedTextDocument.read(document.getJsonObject("title")), list);
    rounds.add(round);
    journal.opened(round, Journal.INSTALLATION);
    Map<String, Chamber> chambers =
        programme.getJsonArray("members").getValuesAs(JsonObject.class).stream()
            .collect(
                Collectors.toMap(
                    member -> member.getString("sign-in"),
                    member -> Chamber.ofCode(member.getString("chamber"))));
    JsonObject given = document.getJsonObject("ballots");
    for (String member : given.keySet()) {
      Map<AskId, Integer> points = new LinkedHashMap<>();
      given
          .getJsonObject(member)
          .forEach(
              (code, number) ->
                  points.put(byCode.get(code).id(), ((JsonNumber) number).intValue()));
      cast(round, loading.accounts().get(member), chambers.get(member), points);
    }
  }

  private void cast(
      WeightingRound round, AccountId member, Chamber chamber, Map<AskId, Integer> points) {
    Ballot ballot =
        Ballot.cast(
            round.id(), member, chamber, Allocation.of(round.points(), round.askIds(), points));
    ballots.put(ballot);
    journal.cast(round, ballot, false);
  }
}
