package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * How the server is called. Its programs stay where the build unpacked them and are only read; what
 * it writes to, its configuration above all, is copied anew for each start.
 */
final class ServerCommand {

  private static final String DIRECTIVES = "compiler-directives.json";
  private static final List<String> WRITTEN_TO = List.of("config", "lib", "docroot");

  private ServerCommand() {}

  /**
   * The words of the command.
   *
   * @param folder where this server may write
   * @throws StartFailure when the build has not been here
   */
  static List<String> of(Path project, Settings settings, Path folder)
      throws StartFailure, IOException {
    Path war = built(project.resolve("target/evensay.war"));
    Path programs = project.resolve("target/run/payara");
    Path jar = built(programs.resolve("launch-micro.jar"));
    Path root = folder.resolve("payara");
    layOut(programs, root);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions(folder));
    command.addAll(ClassArchive.of(project).options());
    command.addAll(settings.words(Setting.EVENSAY_JAVA_OPTIONS));
    command.addAll(openedTo(jar));
    command.addAll(
        List.of(
            "-Dfish.payara.micro.BootJar=" + jar.toUri(),
            "-Dfish.payara.micro.UnpackDir=" + programs,
            "-cp",
            jar.toString(),
            "fish.payara.micro.impl.PayaraMicroImpl",
            "--rootdir",
            root.toString(),
            "--disablephonehome",
            "--nocluster",
            "--prebootcommandfile",
            bootCommands(settings, folder).toString(),
            "--port",
            Integer.toString(settings.port()),
            "--contextroot",
            "/",
            "--deploy",
            war.toString()));
    command.addAll(settings.words(Setting.EVENSAY_SERVER_OPTIONS));
    return command;
  }

  private static Path built(Path file) throws StartFailure {
    if (!Files.exists(file)) {
      throw StartFailure.notBuilt(file);
    }
    return file;
  }

  private static void layOut(Path programs, Path root) throws IOException {
    DataFolder.remove(root);
    Files.createDirectories(root);
    for (String part : WRITTEN_TO) {
      try (Stream<Path> files = Files.walk(programs.resolve(part))) {
        for (Path file : files.toList()) {
          Files.copy(file, root.resolve(programs.relativize(file).toString()));
        }
      }
    }
  }

  private static List<String> javaOptions(Path folder) throws IOException {
    Path directives = folder.resolve(DIRECTIVES);
    try (InputStream packed = ServerCommand.class.getResourceAsStream(DIRECTIVES)) {
      Files.copy(packed, directives, StandardCopyOption.REPLACE_EXISTING);
    }
    return List.of(
        "-Xmx224m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:ReservedCodeCacheSize=96m",
        // Compiling with care what only a start does often was two fifths of a start's work: not
        // at all for code that only starts use, and later than usual for the rest.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:CompilerDirectivesFile=" + directives,
        "-XX:Tier4InvocationThreshold=20000",
        "-XX:Tier4MinInvocationThreshold=2400",
        "-XX:Tier4CompileThreshold=60000",
        "-XX:Tier4BackEdgeThreshold=160000",
        // As much as is loaded: each time it grows, everything would be collected.
        "-XX:MetaspaceSize=160m",
        // Or the server would describe to everybody what it is made of.
        "-Djersey.config.allowSystemPropertiesProvider=true",
        "-Djersey.config.server.wadl.disableWadl=true",
        "-Dfile.encoding=UTF-8",
        "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
        "-Djava.io.tmpdir=" + folder);
  }

  /** What the server's own manifest asks for; Java heeds it only when that is what it is given. */
  private static List<String> openedTo(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Attributes manifest = file.getManifest().getMainAttributes();
      List<String> options = new ArrayList<>();
      for (String opened : manifest.getValue("Add-Opens").split(" ")) {
        options.add("--add-opens=" + opened + "=ALL-UNNAMED");
      }
      for (String exported : manifest.getValue("Add-Exports").split(" ")) {
        options.add("--add-exports=" + exported + "=ALL-UNNAMED");
      }
      return options;
    }
  }

  private static Path bootCommands(Settings settings, Path folder) throws IOException {
    String listener =
        "set configs.config.server-config.network-config.network-listeners.network-listener."
            + "http-listener.";
    String http =
        "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    return Files.writeString(
        folder.resolve("boot"),
        listener
            + ("address=" + settings.bind() + "\n")
            + (http + "xpowered-by=false\n")
            + (http + "server-header=false\n")
            // Nothing is compressed in HTTP/2 here, and a change to it inside a connection can pass
            // by what a proxy in front holds up.
            + (http + "http2-enabled=false\n")
            // A little more than RequestLimits lets through, which says so kindly.
            + (http + "max-form-post-size-bytes=4194304\n")
            + (http + "compression=on\n")
            + (http + "compression-min-size-bytes=512\n")
            // The first level takes half the work of the usual one, for a tenth more bytes.
            + (http + "compression-level=1\n")
            + (http
                + "compressable-mime-type=text/html,text/css,text/plain,application/javascript,")
            + "text/javascript,application/json,image/svg+xml\n"
            // The data grid, which nothing uses: it takes time and memory, and listens for others.
            + "set configs.config.server-config.hazelcast-config-specific-configuration"
            + ".enabled=false\n"
            // What the server would tell everybody about itself: its memory, its pools, its
            // addresses.
            + "set configs.config.server-config.microprofile-metrics-configuration.enabled=false\n"
            + "set-openapi-configuration --enabled=false\n");
  }
}
