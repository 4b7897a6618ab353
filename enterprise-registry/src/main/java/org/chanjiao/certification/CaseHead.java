package org.chanjiao.certification;

import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a case is called and where it belongs.
 *
 * @param callId the call it answers, null for a scheme that takes applications at any time
 * @param region where the scheme is run
 * @param subject what is judged, where that is not the applicant itself; blank otherwise
 */
record CaseHead(String number, @Nullable UUID callId, RegionCode region, String subject) {}
