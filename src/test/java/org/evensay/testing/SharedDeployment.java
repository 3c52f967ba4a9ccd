package org.evensay.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, byte for byte, deployed once for the whole run. */
@ArquillianSuiteDeployment
public class SharedDeployment {

  /** Not testable: nothing of the tests is put into what is tested. */
  @Deployment(testable = false)
  public static WebArchive evensay() {
    return ShrinkWrap.create(ZipImporter.class, "evensay.war")
        .importFrom(new File(System.getProperty("evensay.war")))
        .as(WebArchive.class);
  }
}
