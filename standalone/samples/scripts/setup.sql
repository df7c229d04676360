-- Connectors to the sample services. Secrets were stored with: moltler secrets set github_token …
CREATE OR REPLACE CONNECTOR mycompany
TYPE 'github'
CONFIG {
    "token": "{{secrets.github_token}}",
    "org": "mycompany",
    "repo": "checkout",
    "base_url": $github_url
};

CREATE OR REPLACE CONNECTOR jira_project
TYPE 'jira'
CONFIG {
    "url": $jira_url,
    "time_zone": "UTC",
    "email": "{{secrets.jira_email}}",
    "token": "{{secrets.jira_token}}"
};

CREATE OR REPLACE CONNECTOR pagerduty_prod
TYPE 'pagerduty'
CONFIG {
    "api_key": "{{secrets.pagerduty_api_key}}",
    "from_email": "ada@mycompany.example",
    "base_url": $pagerduty_url
};

CREATE OR REPLACE CONNECTOR prometheus_prod
TYPE 'prometheus'
CONFIG {
    "url": $prometheus_url
};

CREATE OR REPLACE CONNECTOR slack
TYPE 'slack'
CONFIG {
    "bot_token": "{{secrets.slack_bot_token}}",
    "user_token": "{{secrets.slack_user_token}}",
    "base_url": $slack_url
};

CREATE OR REPLACE CONNECTOR salesforce_prod
TYPE 'salesforce'
CONFIG {
    "instance_url": $salesforce_url,
    "client_id": "sample-app",
    "client_secret": "{{secrets.salesforce_client_secret}}"
};

CREATE OR REPLACE CONNECTOR aws_prod
TYPE 'aws'
CONFIG {
    "access_key_id": "{{secrets.aws_access_key_id}}",
    "secret_access_key": "{{secrets.aws_secret_access_key}}",
    "region": "eu-central-1",
    "regions": ["eu-central-1", "us-east-1"],
    "base_url": $aws_url
};

TEST CONNECTOR mycompany;
TEST CONNECTOR jira_project;
TEST CONNECTOR pagerduty_prod;
TEST CONNECTOR prometheus_prod;
TEST CONNECTOR salesforce_prod;
TEST CONNECTOR slack;
TEST CONNECTOR aws_prod;
