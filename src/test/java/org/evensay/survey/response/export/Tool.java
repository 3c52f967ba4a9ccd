package org.evensay.survey.response.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of somebody else's that reads what was written. */
public final class Tool {

  private Tool() {}

  /** Where the first of these programs is; without any, the test is left out, and says why. */
  private static Path find(String... names) {
    Optional<Path> found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        found.isPresent(),
        () -> String.join(" or ", names) + " is not on this machine: nobody reads the file back");
    return found.get();
  }

  /** Runs a program in a folder, and gives what it printed; it must end well. */
  public static String run(Path folder, String name, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(find(name).toString());
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String words = Files.readString(printed, StandardCharsets.UTF_8);
    assertEquals(0, ended ? process.exitValue() : -1, words);
    return words;
  }
}
