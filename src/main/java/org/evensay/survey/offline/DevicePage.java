package org.evensay.survey.offline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.PublishedEdition;

/** Keeps a survey on this device, and sends what was answered there. */
@Named
@RequestScoped
public class DevicePage {

  /** A language that the survey can be taken in. */
  public record Way(String tag, String dir, String name, String address) {

    public String getTag() {
      return tag;
    }

    public String getDir() {
      return dir;
    }

    public String getName() {
      return name;
    }

    public String getAddress() {
      return address;
    }
  }

  @Inject OfflineSurvey surveys;
  @Inject OfflineFiles files;
  @Inject PageLanguage language;

  private PublishedEdition survey;
  private List<Obstacle> obstacles;

  @PostConstruct
  void find() {
    survey = surveys.newest();
    obstacles = Obstacles.of(survey.edition());
    language.offer(survey.edition().languages().keySet());
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }

  public String getSurvey() {
    return survey.slug();
  }

  public String getEdition() {
    return survey.id().value();
  }

  public boolean isMadeUp() {
    return survey.madeUp();
  }

  public boolean isClosed() {
    return !survey.open();
  }

  /** Whether it can be kept at all. */
  public boolean isPossible() {
    return survey.open() && obstacles.isEmpty();
  }

  /** Why it cannot be kept, in words. */
  public List<String> getObstacles() {
    return obstacles.stream().map(one -> language.with(one.key(), Apart.code(one.what()))).toList();
  }

  /** What is otherwise on a device, in words. */
  public List<String> getRemarks() {
    return Obstacles.remarks(survey.edition()).stream().map(language::get).toList();
  }

  /** Where it is taken, in each of its languages. */
  public List<Way> getWays() {
    return survey.edition().languages().keySet().stream().map(this::way).toList();
  }

  private Way way(LanguageVariant variant) {
    return new Way(
        variant.tag(),
        variant.direction(),
        variant.ownName(),
        "/survey/offline/answer?survey=" + survey.slug() + "&lang=" + variant.tag());
  }

  /** All files that are kept beside the pages. */
  public String getFiles() {
    return String.join(" ", files.addresses());
  }

  /** The script of this page. */
  public String getScript() {
    return files.address(OfflineFiles.SCRIPTS + "/offline/device.js");
  }

  /** Changes when the pages or the files do. */
  public String getMark() {
    return files.mark() + survey.id().value();
  }
}
