package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that everything is kept in. One Evensay at a time uses it: it holds a lock. */
final class DataFolder implements AutoCloseable {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int SECRET_LETTERS = 24;

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  static DataFolder open(Path folder) throws StartFailure {
    FileChannel channel;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw StartFailure.unwritable(folder);
    }
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new DataFolder(folder, channel, lock);
      }
      channel.close();
    } catch (IOException | OverlappingFileLockException e) {
      throw StartFailure.folderInUse(folder);
    }
    throw StartFailure.folderInUse(folder);
  }

  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** A secret of this installation: made when it is first needed, readable by its owner alone. */
  String secret(String name) throws StartFailure {
    return secret(folder.resolve(name));
  }

  static String secret(Path file) throws StartFailure {
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      SecureRandom random = new SecureRandom();
      StringBuilder secret = new StringBuilder();
      for (int i = 0; i < SECRET_LETTERS; i++) {
        secret.append(i > 0 && i % 4 == 0 ? "-" : "");
        secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, secret);
      return secret.toString();
    } catch (IOException e) {
      throw StartFailure.unwritable(file.getParent());
    }
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      // The lock goes with the process in any case.
      return;
    }
  }
}
