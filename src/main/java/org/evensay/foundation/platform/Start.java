package org.evensay.foundation.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evensay.foundation.people.RenewMadeUpPasswords;
import org.evensay.foundation.programme.LoadDemonstration;

/** What happens before the first page is served: the schema, then the demonstration. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  @Inject LoadDemonstration loadDemonstration;
  @Inject RenewMadeUpPasswords renewMadeUpPasswords;

  @Inject
  @ConfigProperty(name = "evensay.demo", defaultValue = "true")
  boolean demonstration;

  @PostConstruct
  void start() {
    new Schema(database).migrate();
    if (demonstration && !loadDemonstration.load()) {
      renewMadeUpPasswords.renew();
    }
  }
}
