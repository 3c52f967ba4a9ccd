package org.evensay.survey.interchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportProblem.Mistake;

/** Bringing a survey over from a file. */
@Named
@RequestScoped
public class BringPage {

  private static final String FIELD = "file";

  /** More at once are of no use to anybody. */
  private static final int MOST_SHOWN = 100;

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject BringSurvey bringSurvey;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  /** Shows the form to those who may use it. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** Brings it over, and goes to what became of it; or stays, and names all that is wrong. */
  public String bring() throws IOException, ServletException {
    List<BroughtFile> files = files();
    if (files.isEmpty()) {
      problems.add(FIELD, "interchange.bring.no-file");
      return null;
    }
    try {
      return "/survey/interchange/report.xhtml?faces-redirect=true&draft="
          + bringSurvey.bring(caller.workspace(), files);
    } catch (ImportProblem problem) {
      show(problem.mistakes());
    } catch (Refused refused) {
      problems.add(FIELD, refused);
    }
    return null;
  }

  private List<BroughtFile> files() throws IOException, ServletException {
    List<BroughtFile> files = new ArrayList<>();
    for (Part part : request.getParts()) {
      String name = part.getSubmittedFileName();
      if (part.getName().equals(FIELD) && name != null && !name.isEmpty()) {
        files.add(new BroughtFile(name, content(part)));
      }
    }
    return files;
  }

  /** One byte more than there may be is enough to know that there are too many. */
  private static byte[] content(Part file) throws IOException {
    try (var bytes = file.getInputStream()) {
      return bytes.readNBytes(ImportLimits.FILE_BYTES + 1);
    }
  }

  private void show(List<Mistake> mistakes) {
    for (Mistake mistake : mistakes.subList(0, Math.min(MOST_SHOWN, mistakes.size()))) {
      problems.add(
          FIELD,
          "interchange.said",
          words(mistake.where().code(), mistake.where().arguments()),
          words(mistake.what().code(), mistake.arguments()));
    }
    if (mistakes.size() > MOST_SHOWN) {
      problems.add(FIELD, "design.add.more", mistakes.size() - MOST_SHOWN);
    }
  }

  /** How large a file may be, in millions of bytes. */
  public int getMegabytes() {
    return ImportLimits.FILE_MEGABYTES;
  }

  private String words(String code, List<Object> arguments) {
    return language.with(code, Apart.arguments(arguments, Apart::words));
  }
}
