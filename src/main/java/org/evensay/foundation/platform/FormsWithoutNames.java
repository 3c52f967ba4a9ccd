package org.evensay.foundation.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Says of forms without a name that they are no landmarks: many stand on one page, and whoever goes
 * from landmark to landmark would come by all of them without a word.
 */
public class FormsWithoutNames implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIForm;
  }

  @Override
  public void processEvent(SystemEvent event) {
    UIComponent form = ((ComponentSystemEvent) event).getComponent();
    form.getPassThroughAttributes(true).putIfAbsent("role", "none");
  }
}
