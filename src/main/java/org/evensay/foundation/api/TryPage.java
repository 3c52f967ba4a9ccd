package org.evensay.foundation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** Everything that programs can do, from the description that they are served, to be tried. */
@Named
@RequestScoped
public class TryPage {

  /** Operations on one thing. */
  public record Group(String name, String description, List<Operation> operations) {

    public String getName() {
      return name;
    }

    public String getDescription() {
      return description;
    }

    public List<Operation> getOperations() {
      return operations;
    }
  }

  private static final List<Group> GROUPS = groups(ApiDescription.json());

  @Inject Caller caller;

  /** Shows it to those who work here. */
  public void load() {
    caller.require(Permission.SEE_WORKSPACE, caller.workspace());
  }

  private static List<Group> groups(JsonObject description) {
    return description.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
        .map(
            tag ->
                new Group(
                    tag.getString("name"),
                    tag.getString("description"),
                    operations(description, tag.getString("name"))))
        .toList();
  }

  private static List<Operation> operations(JsonObject description, String tag) {
    List<Operation> operations = new ArrayList<>();
    description
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (operation
                              .asJsonObject()
                              .getJsonArray("tags")
                              .getString(0)
                              .equals(tag)) {
                            operations.add(Operation.of(description, method, path));
                          }
                        }));
    return List.copyOf(operations);
  }

  public List<Group> getGroups() {
    return GROUPS;
  }

  /** Where all addresses begin. */
  public String getRoot() {
    return ApiLimits.ROOT;
  }
}
