package org.evensay.benchmark;

import jakarta.annotation.Resource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * What the product is measured against: the least that a server can do for the same requests. It
 * answers each with the very bytes the product answered with, from memory, and does one insert of
 * the same size on the last.
 */
public class ReferenceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:app/jdbc/reference")
  private transient DataSource database;

  private final transient Map<String, byte[]> pages = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String remember = request.getParameter("remember");
    if (remember != null) {
      pages.put(request.getPathInfo(), remember.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String row = request.getParameter("row");
    if (row != null) {
      insert(row);
    }
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] page = pages.get(request.getPathInfo());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private void insert(String row) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into reference_response (answers) values (?)")) {
      insert.setString(1, row);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
