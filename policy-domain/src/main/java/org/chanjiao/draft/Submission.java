package org.chanjiao.draft;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A document as it arrives on the import page.
 *
 * @param text exactly as read from the file or pasted
 * @param file the uploaded bytes, null for pasted text
 * @param region the place the document binds as the clerk said, null to take it from the text
 * @param corrects the published policy whose text this corrects as the clerk said, null to recognise it
 */
public record Submission(
        String text,
        SourceFile source,
        byte @Nullable [] file,
        @Nullable RegionCode region,
        @Nullable PolicyId corrects) {}
