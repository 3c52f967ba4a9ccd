package org.evensay.foundation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of the interface, for programs and for those who write them. */
@Path("openapi")
@ApplicationScoped
public class DescriptionResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String description() {
    return ApiDescription.text();
  }
}
