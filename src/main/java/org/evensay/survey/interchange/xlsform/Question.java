package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObject;
import java.util.Set;

/**
 * A question as it goes into the document.
 *
 * @param name its name there
 * @param needs the questions that decide whether it is shown, or what it offers
 * @param values how many values a page can send for it
 */
record Question(JsonObject json, String name, Set<String> needs, int values) {}
