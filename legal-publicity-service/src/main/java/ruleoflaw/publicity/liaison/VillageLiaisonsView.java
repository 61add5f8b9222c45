package ruleoflaw.publicity.liaison;

import java.util.UUID;

/**
 * How many liaisons a village has.
 *
 * @param certified those with a certificate
 * @param missing how many it lacks of those it needs
 */
record VillageLiaisonsView(
        String village, String name, UUID unitId, String unitName, int liaisons, int certified, int missing) {}
