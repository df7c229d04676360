/**
 * Data of an org, in a version of Spring '24: those after it only add to it.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_list.htm
 */
export const DATA = '/services/data/v60.0';
