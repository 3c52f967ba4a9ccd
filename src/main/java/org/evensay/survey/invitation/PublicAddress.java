package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people type or scan to reach this installation, for what leaves the screen. */
@RequestScoped
public class PublicAddress {

  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "evensay.public.address")
  Optional<String> publicAddress;

  /** The whole address of a path, from the root of the application. */
  public String of(String path) {
    String asked = request.getRequestURL().toString();
    String root = asked.substring(0, asked.length() - request.getRequestURI().length());
    return publicAddress.map(address -> address.replaceAll("/$", "")).orElse(root)
        + request.getContextPath()
        + path;
  }
}
