package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PatientDataSourceTest {

  /** "Host is not allowed to connect": what a database says that is there and wants nobody. */
  private static final int NOT_ALLOWED = 1130;

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }

  /** The first packet of the protocol, when it is an error: length, number, mark, code, words. */
  private static void refuse(ServerSocket database) throws IOException {
    byte[] words = "not allowed".getBytes(StandardCharsets.US_ASCII);
    byte[] head = {
      (byte) (words.length + 3), 0, 0, 0, (byte) 0xff, (byte) NOT_ALLOWED, (byte) (NOT_ALLOWED >> 8)
    };
    try (Socket caller = database.accept()) {
      caller.getOutputStream().write(head);
      caller.getOutputStream().write(words);
    }
  }

  private static CompletableFuture<Void> connect(int port) {
    PatientDataSource source = new PatientDataSource();
    source.setUrl("jdbc:mysql://127.0.0.1:" + port + "/evensay");
    return CompletableFuture.runAsync(
        () -> {
          try {
            source.getConnection("evensay", "irrelevant").close();
          } catch (SQLException e) {
            throw new CompletionException(e);
          }
        });
  }

  private static int codeOf(CompletableFuture<Void> refused) {
    CompletionException thrown = assertThrows(CompletionException.class, refused::join);
    return ((SQLException) thrown.getCause()).getErrorCode();
  }

  @Test
  void a_database_that_is_not_there_yet_is_waited_for() throws Exception {
    int port;
    try (ServerSocket free = listen(0)) {
      port = free.getLocalPort();
    }
    CompletableFuture<Void> connecting = connect(port);
    assertThrows(TimeoutException.class, () -> connecting.get(1, TimeUnit.SECONDS));
    assertFalse(connecting.isDone());
    try (ServerSocket database = listen(port)) {
      refuse(database);
      assertEquals(NOT_ALLOWED, codeOf(connecting));
    }
  }

  @Test
  void a_database_that_refuses_is_not_asked_again() throws Exception {
    try (ServerSocket database = listen(0)) {
      CompletableFuture<Void> connecting = connect(database.getLocalPort());
      refuse(database);
      assertEquals(NOT_ALLOWED, codeOf(connecting));
    }
  }
}
