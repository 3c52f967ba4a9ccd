package org.evensay.foundation.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the session's cookie to encrypted connections wherever the public address is one. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject
  @ConfigProperty(name = "evensay.public.address")
  Optional<String> publicAddress;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean encrypted = publicAddress.filter(a -> a.startsWith("https://")).isPresent();
    event.getServletContext().getSessionCookieConfig().setSecure(encrypted);
  }
}
