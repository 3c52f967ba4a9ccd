package org.evensay.survey.design.asking;

import org.evensay.foundation.language.LocalizedText;

/**
 * What a person is told before she starts.
 *
 * @param asker who asks
 * @param why why they ask
 * @param minutes how long it takes
 * @param use what happens with what she says, and who reads it
 * @param harm what may happen if she tells about harm
 */
public record Start(
    LocalizedText asker, LocalizedText why, int minutes, LocalizedText use, LocalizedText harm) {}
