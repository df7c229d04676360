-- Connectors to the sample services. The token was stored with: moltler secrets set github_token …
CREATE OR REPLACE CONNECTOR mycompany
TYPE 'github'
CONFIG {
    "token": "{{secrets.github_token}}",
    "org": "mycompany",
    "repo": "checkout",
    "base_url": $github_url
};

CREATE OR REPLACE CONNECTOR prometheus_prod
TYPE 'prometheus'
CONFIG {
    "url": $prometheus_url
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
TEST CONNECTOR prometheus_prod;
TEST CONNECTOR aws_prod;
