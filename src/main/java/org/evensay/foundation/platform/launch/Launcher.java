package org.evensay.foundation.platform.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Starts Evensay, or does one of the small jobs beside that. {@code ./evensay} calls it. */
public final class Launcher {

  private static final int WORKED = 0;
  private static final int FAILED = 1;
  private static final int WRONG_CALL = 2;

  private final PrintStream out;
  private final Path project;

  private Launcher(PrintStream out, Path project) {
    this.out = out;
    this.project = project;
  }

  /**
   * Does what is asked for.
   *
   * @param arguments {@code run}, {@code prepare}, {@code verify-journal} or {@code help}
   */
  public static void main(String[] arguments) {
    String job = arguments.length == 0 ? "run" : arguments[0];
    // In UTF-8 also where no language is set, as for a service or in a container.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Launcher launcher = new Launcher(out, Path.of("").toAbsolutePath());
    System.exit(launcher.perform(job));
  }

  private static PrintStream silent() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  private int perform(String job) {
    try {
      return switch (job) {
        case "run" -> run(new Settings(System.getenv()));
        case "prepare" -> prepare(new Settings(System.getenv()));
        case "verify-journal" -> verifyJournal(new Settings(System.getenv()));
        case "help" -> help();
        default -> {
          System.err.println(job + " is nothing that Evensay can do; look at ./evensay help.");
          yield WRONG_CALL;
        }
      };
    } catch (StartFailure failure) {
      System.err.println(failure.getMessage());
      return FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FAILED;
    }
  }

  private int run(Settings settings) throws StartFailure, InterruptedException {
    DataFolder data = DataFolder.open(settings.data());
    String password = demonstrationPassword(settings, data);
    Running running = start(settings, data, password);
    out.println();
    greet(settings, data, password);
    if (running.awaitEnd()) {
      return WORKED;
    }
    System.err.println(
        "The server ended by itself; its own words are at the end of "
            + data.resolve("server").resolve("log")
            + ".");
    return FAILED;
  }

  private Running start(Settings settings, DataFolder data, String password) throws StartFailure {
    ServerProcess.stopLeftOver(data);
    ServerProcess.refuseBusyPort(settings);
    Running running = new Running(data, out);
    // Ctrl-C ends here too: the server is stopped first, then the database.
    Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
    if (settings.database().isPresent()) {
      startOn(settings.database().get(), settings, running, password);
    } else {
      startWithDatabase(settings, running, data, password);
    }
    return running;
  }

  /**
   * Part of the build: starts once and stops again, so that later starts are quick. What is wrong
   * with the start that comes then is said before, and not after a minute.
   */
  private int prepare(Settings settings) throws StartFailure {
    ClassArchive archive = ClassArchive.of(project);
    if (archive.isThere()) {
      return WORKED;
    }
    try (DataFolder data = DataFolder.open(settings.data())) {
      ServerProcess.stopLeftOver(data);
      ServerProcess.refuseBusyPort(settings);
    }
    out.println("Getting ready for quick starts, this once; about a minute …");
    if (!new Launcher(silent(), project).makes(archive)) {
      out.println("That did not work this time; this start takes a little longer.");
    }
    return WORKED;
  }

  /** Clears up after a start that worked; what another one is doing beside this stays. */
  private boolean makes(ClassArchive archive) {
    try {
      Settings settings = ClassArchive.settingsToMakeIt();
      DataFolder data = DataFolder.open(settings.data());
      boolean whole = start(settings, data, demonstrationPassword(settings, data)).stop();
      if (whole) {
        archive.keep();
      }
      archive.clearUp();
      return whole;
    } catch (StartFailure | IOException e) {
      // Starts work without it.
      return false;
    }
  }

  private void startOn(
      Settings.Database database, Settings settings, Running running, String password)
      throws StartFailure {
    check(database);
    onItsOwnLine(
        running,
        () -> {
          startServer(settings, running, new ServerProcess.Told(database, password));
          awaitReady(running);
        });
  }

  /**
   * Both at once: the server needs seconds before it asks for the database, and then waits for it
   * ({@code PatientDataSource}).
   */
  private void startWithDatabase(
      Settings settings, Running running, DataFolder data, String password) throws StartFailure {
    out.println("Starting the database …");
    EmbeddedDatabase embedded = EmbeddedDatabase.in(data.resolve("database"), databasePrograms());
    onItsOwnLine(
        running,
        () -> {
          startServer(settings, running, new ServerProcess.Told(reached(embedded), password));
          running.startDatabase(embedded);
          check(reached(embedded));
          awaitReady(running);
        });
  }

  /** A part of a start that may fail. */
  private interface Part {
    void start() throws StartFailure;
  }

  /** What goes wrong while progress is shown gets a line of its own. */
  private void onItsOwnLine(Running running, Part part) throws StartFailure {
    try {
      part.start();
    } catch (StartFailure failure) {
      running.refuseTold();
      out.println();
      throw failure;
    }
  }

  private void startServer(Settings settings, Running running, ServerProcess.Told told)
      throws StartFailure {
    out.print("Starting the server, about 20 seconds ");
    out.flush();
    running.startServer(project, settings, told);
  }

  private void awaitReady(Running running) throws StartFailure {
    running.awaitReady(
        () -> {
          out.print('.');
          out.flush();
        });
  }

  private static Settings.Database reached(EmbeddedDatabase embedded) {
    return new Settings.Database(embedded.url(), embedded.user(), embedded.password());
  }

  private static void check(Settings.Database database) throws StartFailure {
    DatabaseCheck.check(database.url(), database.user(), database.password());
  }

  private Path databasePrograms() {
    return project.resolve("target/run/mariadb");
  }

  private static String demonstrationPassword(Settings settings, DataFolder data)
      throws StartFailure {
    String given = settings.get(Setting.EVENSAY_DEMO_PASSWORD);
    return given.isEmpty() ? data.secret("demonstration-password") : given;
  }

  private void greet(Settings settings, DataFolder data, String password) throws StartFailure {
    String address = settings.get(Setting.EVENSAY_PUBLIC_ADDRESS);
    out.println();
    out.println(
        "Evensay is here:  "
            + (address.isEmpty() ? "http://localhost:" + settings.port() + "/" : address));
    if (settings.demonstration() && DemonstrationPeople.areIn(database(settings, data))) {
      out.println();
      out.println("The demonstration’s people, all made up, sign in with this password:");
      out.println();
      out.println("    " + password);
      out.println();
      out.println("    amina   a young person     weighs and signs off");
      out.println("    jo      a young person     weighs and signs off");
      out.println("    kai     a young person     weighs and signs off");
      out.println("    ben     a member of staff  weighs and signs off");
      out.println("    moira   a member of staff  weighs and signs off");
      out.println("    nadeem  a member of staff  weighs and signs off");
      out.println("    carol   the facilitator    opens and closes rounds");
      out.println("    dev     the coordinator    looks after surveys");
      out.println("    erin    the safeguarder    takes answers out, on the safe side");
    }
    out.println();
    out.println("Stop it with Ctrl-C.");
  }

  private static Settings.Database database(Settings settings, DataFolder data)
      throws StartFailure {
    return settings.database().isPresent()
        ? settings.database().get()
        : EmbeddedDatabase.running(data.resolve("database")).orElseThrow();
  }

  /** Works beside a running Evensay, and without one. */
  private int verifyJournal(Settings settings) throws StartFailure {
    Path folder = settings.data().resolve("database");
    Optional<Settings.Database> answering =
        settings.database().isPresent() ? settings.database() : EmbeddedDatabase.running(folder);
    if (answering.isPresent()) {
      return VerifyJournal.verify(answering.get(), out) ? WORKED : FAILED;
    }
    if (!EmbeddedDatabase.isIn(folder)) {
      throw StartFailure.nothingYet(settings.data());
    }
    try (DataFolder data = DataFolder.open(settings.data());
        EmbeddedDatabase embedded =
            EmbeddedDatabase.start(databasePrograms(), data.resolve("database"))) {
      return VerifyJournal.verify(reached(embedded), out) ? WORKED : FAILED;
    }
  }

  private int help() {
    out.println("./evensay                  starts Evensay");
    out.println("./evensay verify-journal   checks the journal of every programme");
    out.println("./evensay test             runs all tests");
    out.println("./evensay benchmark        measures how fast it is");
    out.println("./evensay words            keeps the languages of pages in step");
    out.println("./evensay translate        takes a language to translators and back");
    out.println();
    out.println("Settings, from the environment:");
    Arrays.stream(Setting.values())
        .forEach(
            setting ->
                out.printf(
                    "  %-26s %s%s%n",
                    setting,
                    setting.meaning(),
                    setting.otherwise().isEmpty() ? "" : " [" + setting.otherwise() + "]"));
    return WORKED;
  }
}
