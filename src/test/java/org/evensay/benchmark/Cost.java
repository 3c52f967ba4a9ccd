package org.evensay.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes have cost so far, as Linux accounts for it. */
final class Cost {

  /** Fields of {@code /proc/PID/stat} behind the name, counted from the state: see proc(5). */
  private static final int USER_TIME = 11;

  private static final int SYSTEM_TIME = 12;
  private static final double MILLIS_PER_TICK = 10;

  /** How Java names them, cut to the length of a thread's name in Linux. */
  private static final Pattern COMPILER = Pattern.compile("\\(C[12] CompilerThre");

  private Cost() {}

  /** Milliseconds of processor time of these processes, user and system. */
  static double cpuMillis(Collection<Long> processes) throws IOException {
    double sum = 0;
    for (long process : processes) {
      sum += cpuMillis(Files.readString(Path.of("/proc", Long.toString(process), "stat")));
    }
    return sum;
  }

  private static double cpuMillis(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]))
        * MILLIS_PER_TICK;
  }

  /** Milliseconds of processor time of the threads that compile for a Java process. */
  static double compilerMillis(long process) throws IOException {
    double sum = 0;
    try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
      for (Path thread : threads.toList()) {
        sum += compilerMillis(thread.resolve("stat"));
      }
    }
    return sum;
  }

  /** Compilers come and go: one that has gone between being listed and being read cost nothing. */
  private static double compilerMillis(Path thread) throws IOException {
    try {
      String stat = Files.readString(thread);
      return COMPILER.matcher(stat).find() ? cpuMillis(stat) : 0;
    } catch (NoSuchFileException gone) {
      return 0;
    }
  }

  /** Resident memory of a process, in megabytes of 1,048,576 bytes. */
  static double residentMegabytes(long process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1_024.0;
      }
    }
    throw new IOException("no VmRSS of process " + process);
  }
}
