package org.evensay.foundation.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evensay.foundation.people.RenewMadeUpPasswords;
import org.evensay.foundation.programme.DeclineDemonstration;
import org.evensay.foundation.programme.LoadDemonstration;

/** What happens before the first page is served: the schema, then the demonstration. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  /** What the server says of fields that it cannot read, with all that was typed in them. */
  private static final Logger UNREADABLE_FIELDS =
      Logger.getLogger("org.glassfish.grizzly.http.util.Parameters");

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  @Inject LoadDemonstration loadDemonstration;
  @Inject DeclineDemonstration declineDemonstration;
  @Inject RenewMadeUpPasswords renewMadeUpPasswords;

  @Inject
  @ConfigProperty(name = "evensay.demo", defaultValue = "true")
  boolean demonstration;

  @PostConstruct
  void start() {
    UNREADABLE_FIELDS.setLevel(Level.WARNING);
    new Schema(database).migrate();
    if (!demonstration) {
      declineDemonstration.decline();
    } else if (!loadDemonstration.load()) {
      renewMadeUpPasswords.renew();
    }
  }
}
