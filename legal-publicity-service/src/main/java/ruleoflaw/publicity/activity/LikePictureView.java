package ruleoflaw.publicity.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture like one of this activity's, and where it was used before. Of other units' activities a unit learns only
 * that there is one.
 *
 * @param fileId the picture of this activity
 * @param same whether it is the same file, byte for byte
 * @param distance in how many of 64 bits the pictures differ
 */
record LikePictureView(
        UUID fileId,
        boolean same,
        int distance,
        boolean ownUnit,
        @Nullable UUID activityId,
        @Nullable UUID unitId,
        @Nullable String title,
        @Nullable LocalDate heldOn) {}
