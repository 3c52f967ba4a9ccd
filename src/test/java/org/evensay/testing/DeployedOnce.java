package org.evensay.testing;

import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has Arquillian start the server and deploy {@link SharedDeployment} before the first class that
 * needs it, and keeps both for all classes that this process runs.
 *
 * <p>Arquillian's own extension ends its suite with each execution of JUnit's launcher. Where tests
 * run in several processes, each class is an execution of its own, and would get a new server,
 * which takes longer than most of these classes do. To Arquillian, a suite is therefore what a
 * process runs; {@link TestEnvironment} ends it. Nothing of the tests runs inside the server and
 * nothing is injected, so that classes are all that Arquillian has to hear of.
 */
public class DeployedOnce implements BeforeAllCallback, AfterAllCallback {

  private static TestRunnerAdaptor suite;
  private static Exception couldNotStart;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    start();
    suite.beforeClass(context.getRequiredTestClass(), LifecycleMethodExecutor.NO_OP);
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (suite != null) {
      suite.afterClass(context.getRequiredTestClass(), LifecycleMethodExecutor.NO_OP);
    }
  }

  private static void start() throws Exception {
    if (couldNotStart != null) {
      throw new IllegalStateException(
          "the server did not start for an earlier class", couldNotStart);
    }
    if (suite != null) {
      return;
    }
    TestRunnerAdaptor starting = TestRunnerAdaptorBuilder.build();
    try {
      starting.beforeSuite();
    } catch (Exception e) {
      couldNotStart = e;
      throw e;
    }
    suite = starting;
  }

  /** Stops the server, where one was started. */
  static void stop() {
    if (suite == null) {
      return;
    }
    try {
      suite.afterSuite();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    } finally {
      suite.shutdown();
      suite = null;
    }
  }
}
