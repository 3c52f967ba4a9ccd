package org.evensay.foundation.platform;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.io.Serial;
import org.primefaces.csp.CspPhaseListener;

/**
 * Keeps PrimeFaces' policy for script to the workspace. On every other page it would name scripts
 * that are not there, and make a session to remember them in: respondents must not get one.
 */
public class ScriptPolicy implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent started) {
    Lifecycle lifecycle =
        ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
            .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (PhaseListener listener : lifecycle.getPhaseListeners()) {
      if (listener instanceof CspPhaseListener) {
        lifecycle.removePhaseListener(listener);
        lifecycle.addPhaseListener(new OnWorkspacePages(listener));
      }
    }
  }

  private static final class OnWorkspacePages implements PhaseListener {

    @Serial private static final long serialVersionUID = 1L;

    private final PhaseListener policy;

    OnWorkspacePages(PhaseListener policy) {
      this.policy = policy;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
      if (WorkspacePages.include(event.getFacesContext().getViewRoot().getViewId())) {
        policy.beforePhase(event);
      }
    }

    @Override
    public PhaseId getPhaseId() {
      return policy.getPhaseId();
    }
  }
}
