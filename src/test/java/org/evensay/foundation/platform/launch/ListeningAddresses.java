package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process waits for connections, as Linux tells it: see proc(5). */
final class ListeningAddresses {

  /** TCP_LISTEN. */
  private static final String LISTENING = "0A";

  private static final int LOCAL = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private ListeningAddresses() {}

  /** The addresses with their ports, such as {@code 127.0.0.1:8080}. */
  static List<String> of(ProcessHandle process) throws IOException {
    Path about = Path.of("/proc", Long.toString(process.pid()));
    Set<String> open = open(about.resolve("fd"));
    List<String> addresses = new ArrayList<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      for (String line : Files.readAllLines(about.resolve(table))) {
        String[] fields = line.strip().split("\\s+");
        if (fields[STATE].equals(LISTENING) && open.contains("socket:[" + fields[INODE] + "]")) {
          addresses.add(address(fields[LOCAL]));
        }
      }
    }
    return addresses;
  }

  private static Set<String> open(Path descriptors) throws IOException {
    try (Stream<Path> all = Files.list(descriptors)) {
      return all.map(ListeningAddresses::target).collect(Collectors.toSet());
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  /** Words of 32 bits in the machine's order, then the port. */
  private static String address(String hexadecimal) throws IOException {
    String[] parts = hexadecimal.split(":");
    ByteBuffer words = ByteBuffer.wrap(HexFormat.of().parseHex(parts[0]));
    ByteBuffer address = ByteBuffer.allocate(words.capacity());
    words.order(ByteOrder.nativeOrder());
    while (words.hasRemaining()) {
      address.putInt(words.getInt());
    }
    String host = InetAddress.getByAddress(address.array()).getHostAddress();
    return host + ":" + HexFormat.fromHexDigits(parts[1]);
  }
}
