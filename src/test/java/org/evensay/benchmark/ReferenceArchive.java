package org.evensay.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The WAR of the bare servlet, packed for one run of the benchmark. */
final class ReferenceArchive {

  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet>
          <servlet-name>Reference</servlet-name>
          <servlet-class>org.evensay.benchmark.ReferenceServlet</servlet-class>
        </servlet>
        <servlet-mapping>
          <servlet-name>Reference</servlet-name>
          <url-pattern>/*</url-pattern>
        </servlet-mapping>
        <data-source>
          <name>java:app/jdbc/reference</name>
          <class-name>com.mysql.cj.jdbc.MysqlDataSource</class-name>
          <url>${MPCONFIG=evensay.db.url}</url>
          <user>${MPCONFIG=evensay.db.user}</user>
          <password>${MPCONFIG=evensay.db.password}</password>
          <isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>
          <initial-pool-size>4</initial-pool-size>
          <max-pool-size>24</max-pool-size>
          <min-pool-size>4</min-pool-size>
        </data-source>
        <request-character-encoding>UTF-8</request-character-encoding>
      </web-app>
      """;

  private ReferenceArchive() {}

  /** Packs it; its file name is its context root. */
  static Path pack(Path folder, Path driver) throws IOException {
    Files.createDirectories(folder);
    Path war = folder.resolve("reference.war");
    try (OutputStream file = Files.newOutputStream(war);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      add(zip, "WEB-INF/web.xml", WEB_XML.getBytes(StandardCharsets.UTF_8));
      String name = ReferenceServlet.class.getName().replace('.', '/') + ".class";
      try (InputStream code = ReferenceServlet.class.getClassLoader().getResourceAsStream(name)) {
        add(zip, "WEB-INF/classes/" + name, code.readAllBytes());
      }
      add(zip, "WEB-INF/lib/" + driver.getFileName(), Files.readAllBytes(driver));
    }
    return war;
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
