package org.evensay.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** What processes have cost so far, as Linux accounts for it. */
final class Cost {

  /** Fields of {@code /proc/PID/stat} behind the name, counted from the state: see proc(5). */
  private static final int USER_TIME = 11;

  private static final int SYSTEM_TIME = 12;
  private static final double MILLIS_PER_TICK = 10;

  private Cost() {}

  /** Milliseconds of processor time of these processes, user and system. */
  static double cpuMillis(Collection<Long> processes) throws IOException {
    double ticks = 0;
    for (long process : processes) {
      String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks += Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    }
    return ticks * MILLIS_PER_TICK;
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
