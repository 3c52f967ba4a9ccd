package org.evensay.survey.designer.change;

import org.evensay.survey.design.NewRecording;

/**
 * A recording that somebody brings.
 *
 * @param fileName what its file was called
 * @param recording what is going to be kept
 */
public record BroughtFile(String fileName, NewRecording recording) {}
