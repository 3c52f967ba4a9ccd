package org.evensay.survey.offline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.evensay.testing.Evensay;

/**
 * Stands between a device and the server, and cuts connections: after so many bytes of what is
 * sent, or, once the server has answered, before so much of the answer has come through.
 */
final class FaultProxy implements AutoCloseable {

  private static final int BYTES = 512;

  private final ServerSocket door;
  private final Random chance;
  private final AtomicInteger left;
  private final AtomicInteger after = new AtomicInteger();

  /** Cuts so many connections, at places that this seed says. */
  FaultProxy(int cuts, long seed) throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.chance = new Random(seed);
    this.left = new AtomicInteger(cuts);
    Thread serving = new Thread(this::serve, "fault-proxy");
    serving.setDaemon(true);
    serving.start();
  }

  String address() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /** How many cuts are still to come. */
  int left() {
    return left.get();
  }

  /** How many connections were cut after the server had answered. */
  int cutAfterAnswer() {
    return after.get();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket device = door.accept();
        Thread one = new Thread(() -> pass(device), "fault-proxy-connection");
        one.setDaemon(true);
        one.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket device) {
    boolean cuts = left.getAndUpdate(some -> Math.max(0, some - 1)) > 0;
    boolean answerCut = cuts && chance.nextBoolean();
    int at = chance.nextInt(answerCut ? 200 : 20_000);
    try (device;
        Socket server = new Socket(Evensay.url().getHost(), Evensay.url().getPort())) {
      Thread sending =
          new Thread(
              () -> copy(device, server, cuts && !answerCut ? at : Integer.MAX_VALUE, device),
              "fault-proxy-sending");
      sending.setDaemon(true);
      sending.start();
      int came = copy(server, device, answerCut ? at : Integer.MAX_VALUE, device);
      if (answerCut && came > 0) {
        after.incrementAndGet();
      }
    } catch (IOException cut) {
      // That is what it is for.
    }
  }

  /** Passes bytes on; once there were so many, both ends are cut. */
  private static int copy(Socket from, Socket to, int most, Socket device) {
    int passed = 0;
    byte[] some = new byte[BYTES];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      int came = in.read(some);
      while (came >= 0) {
        int fits = Math.min(came, most - passed);
        out.write(some, 0, fits);
        out.flush();
        passed += fits;
        if (passed >= most) {
          device.setSoLinger(true, 0);
          device.close();
          from.close();
          to.close();
          return came > fits || passed >= most ? passed + 1 : passed;
        }
        came = in.read(some);
      }
      to.shutdownOutput();
    } catch (IOException cut) {
      return passed;
    }
    return passed;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
