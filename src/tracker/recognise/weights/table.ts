/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -20 CFA -15 OF -17 VAE -18 action -21 applicable -17 comment -18 criterion -18 date -16 deadline -22 expectedLevel -20 expiry -21 indicator -22 label -23 lastCheck -19 links -21 none -27 priority -23 proofs -21 responsible -19 score 35 severity -20 status -28 version -21
h/(none)	BC -19 body -22 comment -17 deadline -16 documents -16 end -18 expectedLevel -18 expiry -15 none -17 phase -19 score -20 severity -19 status -15
h/?	BC -29 CFA -26 VAE -25 applicable 18 body -31 comment -41 criterion -32 date -30 documents -24 expectedLevel -35 expiry -34 indicator -41 label -33 lastCheck -26 links -17 phase -23 proofs -43 reference -30 score -35 session -27 step -23 version -34
h/?$	BC -24 CFA -22 VAE -27 applicable 17 body -27 comment -38 criterion -29 date -25 documents -20 expectedLevel -32 expiry -28 indicator -38 label -31 lastCheck -23 links -15 phase -19 proofs -36 reference -26 score -30 session -22 step -19 version -28
h/^%	BC -15 deadline -17 expectedLevel -15 indicator -15 label -15 links -15 none -20 priority -15 proofs -15 responsible -16 score 22 status -19
h/^a	BC -15 CFA -19 OF -23 VAE -23 action 15 applicable -34 body -20 comment 25 criterion -23 date -32 documents -15 end -19 expectedLevel -24 expiry 22 indicator -17 label -35 lastCheck -40 links -28 none -38 reference -21 responsible -44 score -23 session -21 severity -24 start -17 status -47 step -15 steps -27 trainee -19 version -28
h/^af	BC -15 OF 19 VAE -17 applicable -18 none -19 status -15
h/^appr	BC -15 CFA 25 label -15 none -17 status -17
h/^apren	BC -16 CFA 22 VAE -17
h/^bilan	BC 19 none -18 status -16
h/^c	BC -33 OF -23 VAE -18 action -25 body -26 comment -24 criterion 19 date -20 deadline -30 documents -15 expectedLevel -23 expiry -23 lastCheck -23 none -33 priority -24 reference -21 responsible -34 score -22 severity -26 step -15 version -18
h/^ce	BC -17 OF -15 action -26 applicable -19 body -19 criterion -20 deadline -36 documents 16 expiry -16 indicator -27 label 15 lastCheck -20 links -24 none -22 phase -15 priority -20 proofs 17 responsible -28 score -15 severity -18 status -38 version -15
h/^dat	BC -27 CFA -18 OF -25 VAE -21 action -30 applicable -21 body -21 comment -26 criterion -23 date 23 documents -17 end -18 expectedLevel -29 indicator -28 label -32 links -37 none -40 priority -30 proofs -43 reference -27 responsible -26 score -30 session -18 severity -34 start 17 status -42 version -33
h/^dern	BC -15 OF -15 action -17 comment -21 criterion -16 date -17 deadline -16 expectedLevel -16 indicator -19 label -20 lastCheck 26 links -19 none -21 priority -16 proofs -19 responsible -21 score -16 severity -17 status -19
h/^derni	BC -21 OF -20 VAE -17 action -22 applicable -17 body -17 comment -25 criterion -18 date -23 end 15 expectedLevel -23 expiry -24 indicator -21 label -25 links -24 none -35 priority -24 proofs -25 responsible -23 score -22 severity -23 start -22 status -28 version -20
h/^dt	BC -16 OF -17 action -16 comment -21 criterion -15 date 22 expectedLevel -17 expiry -21 indicator -20 label -17 lastCheck -15 links -22 none -24 priority -18 proofs -19 reference -15 responsible -23 score -17 severity -17 status -24 version -18
h/^eleme	BC -16 action -19 criterion -15 date -15 deadline -21 documents 23 expectedLevel -22 expiry -17 indicator -18 label -16 lastCheck -19 links -19 none -28 priority -18 proofs 20 responsible -20 score -17 severity -18 status -23 version -15
h/^impor	BC -15 OF -15 action -17 comment -21 criterion -16 deadline -17 expectedLevel -19 expiry -15 indicator -16 label -17 lastCheck -16 links -16 none -20 priority 27 proofs -21 score -15 severity -15 status -21 version -15
h/^in	BC -27 CFA -39 OF -25 VAE -41 applicable 34 comment -16 deadline -16 responsible -19
h/^indic	BC -18 OF -19 VAE -16 action -21 applicable -16 comment -26 criterion -27 date -20 deadline -22 documents -18 expectedLevel -20 expiry -21 indicator 24 lastCheck -20 links -28 none -25 phase -16 proofs -30 reference -19 responsible -29 severity -19 status -28 step -16 version 15
h/^item	BC -21 OF -16 VAE -17 applicable 22 comment -17 indicator 18 links -15 none -19 proofs -17 status -21
h/^nc	BC -16 OF -16 applicable -21 comment -15 deadline -18 expiry -16 indicator -15 label -17 lastCheck -15 links -19 none -21 priority -15 proofs -18 responsible -19 score -16 severity 16 version -16
h/^nivea	BC -19 OF -18 action -15 applicable -18 comment -29 criterion -18 date -20 deadline -26 expiry -22 indicator -18 label -23 lastCheck -23 links -27 none -38 proofs -23 reference -18 responsible -27 score -22 session -21 version -20
h/^n°	BC -17 OF -16 action -19 applicable -15 body -19 comment -27 date -18 deadline -24 documents -18 end -15 expectedLevel -18 expiry -18 indicator 15 label -24 lastCheck -18 links -27 none -34 priority -18 proofs -28 reference 29 responsible -28 score -15 session -21 severity -19 status -29 steps -16 trainee -15
h/^pour	BC -17 VAE -17 action -18 applicable 16 body 23 comment -23 expectedLevel -23 expiry -15 label -18 links -19 none -29 priority -19 proofs -20 responsible -29 score -16 severity -20 status -35 version -16
h/^preuv	BC -15 OF -15 action -18 comment -23 criterion -16 date -17 deadline -26 documents 18 expectedLevel -28 indicator -22 label -23 lastCheck -17 links -27 phase -17 proofs 22 reference -17 responsible -22 score -17 session -17 status -26 version -18
h/^se	BC -15 applicable -15 comment -16 criterion -17 deadline -27 expiry -15 indicator -22 lastCheck -18 links -23 none -25 priority -17 proofs -20 responsible -22 score -15 severity -18 status -23
h/^skill	BC 17 applicable -18
h/^what	BC -15 applicable -16 comment -21 criterion -16 deadline -22 indicator -21 links -19 none -20 priority -15 responsible -18 severity -16 status -22
h/a	BC -38 OF -39 action 19 body -40 criterion -47 date -47 end -22 expectedLevel -52 indicator -19 label -15 links -42 none -27 phase -32 proofs 15 reference -43 score -31 session -37 severity -44 start -31 status -18 step -40 trainee -34
h/actio	BC -23 CFA -16 VAE -17 action 32 applicable -17 body -27 comment -29 criterion -21 date -16 deadline -27 expectedLevel -27 expiry -20 indicator -22 label -25 lastCheck -20 links -29 none -31 priority -25 proofs -25 score -20 session 17 severity -21 status -24 steps -25 trainee -19 version -19
h/af	BC -19 OF 25 VAE -20 action -15 applicable -19 comment -17 criterion -16 deadline -16 expectedLevel -15 indicator -17 label -17 lastCheck -15 links -16 none -23 priority -16 proofs -17 responsible -16 score -16 severity -15 status -20
h/af$	BC -15 CFA -15 OF 18 none -15 status -16
h/afc	BC -28 CFA -22 OF 35 VAE -21 action -21 applicable -25 body -18 comment -22 criterion -20 date -17 deadline -24 expectedLevel -23 expiry -21 indicator -21 label -23 lastCheck -22 links -22 none -32 priority -23 proofs -24 responsible -24 score -25 severity -24 status -30 version -20
h/appr	BC -16 CFA 24 applicable -16 label -15 none -16 status -16
h/appre	BC -21 CFA 29 OF -22 VAE -25 applicable -19 none -15 responsible -18 session -15 steps -15
h/appre$	BC -16 CFA 18 OF -18
h/apren$	BC -15 CFA 21 OF -16
h/asses	BC 19 applicable -16 body -15 comment -15 none -16 responsible -15 steps 23 trainee -15
h/atten	BC -19 OF -18 VAE -15 action -19 applicable -17 body -18 criterion -20 date -17 documents -19 end -19 expectedLevel 23 expiry -19 indicator -24 lastCheck -19 links -29 phase -20 priority -22 proofs -24 reference -21 responsible -30 score -20 session -18 severity -21 start -20 status -26 step -19 version -19
h/atten$	BC -17 OF -17 applicable -17 criterion -19 date -15 documents -17 end -19 expectedLevel 17 indicator -23 label 16 lastCheck -15 links -26 phase -18 priority -17 proofs -30 reference -18 responsible -29 score -18 severity -17 start -18 status -27 step -18 version -17
h/au	BC -20 CFA -19 OF -22 VAE -17 body -18 comment -27 criterion -22 date -23 end 17 expectedLevel -26 expiry 16 indicator -26 label -23 lastCheck -27 none -34 priority 16 proofs -27 reference -18 responsible -27 score -25 session -16 severity -25 start -21 status -33 steps -15 version -27
h/audit	BC -30 CFA -22 OF -24 VAE -27 action -33 body -23 criterion -29 date -25 deadline -32 expiry -29 indicator -27 label -18 lastCheck -29 links -32 priority -31 reference -17 responsible -31 score -28 severity -29 step -15 version -27
h/audit$	BC -25 CFA -18 OF -20 VAE -22 action -25 body -20 comment 18 criterion -22 date -19 deadline -24 expectedLevel -20 expiry -21 indicator -22 label -36 lastCheck -21 links -25 priority -24 proofs 15 reference -16 responsible -26 score -22 severity -23 version -22
h/bc	BC 35 CFA -21 OF -22 VAE -27 action -15 applicable -23 comment -17 expectedLevel -16 indicator -15 label -16 lastCheck -15 links -15 none -21 priority -17 proofs -16 responsible -16 severity -16 status -20
h/bc$	BC 28 CFA -19 OF -23 VAE -26 applicable -16 comment -15 deadline -15 indicator -15 links -15 none -22 proofs -16 responsible -16 status -16
h/bd	BC 18 criterion -15
h/bil	BC 15 OF -15
h/bilan	BC 33 CFA -24 OF -26 VAE -17 action -18 applicable -22 body -20 comment -26 criterion -19 date -16 deadline -21 expectedLevel -19 expiry -17 indicator -20 label -20 lastCheck -20 links -20 none -28 priority -19 proofs -22 reference -17 responsible -27 score -19 session 23 severity -23 status -26 trainee -17 version -18
h/bilan de	BC 23 CFA -16 OF -15 none -15
h/bilan$	BC 21 OF -15 body -17 comment -17 links -17 none -22 reference -15 responsible -18 session 22 status -17 trainee -20
h/blabl	BC -16 OF -17 action -20 applicable -15 body -16 comment 26 criterion -18 deadline -20 expectedLevel -23 expiry -16 indicator -20 label -21 lastCheck -17 links -24 none -21 priority -19 proofs -20 responsible -21 score -17 severity -18 status -21 version -18
h/board	BC -15 OF -15 VAE -15 action -15 body -15 comment -18 criterion -15 deadline -18 expectedLevel -17 indicator -16 label -17 lastCheck -15 links -17 none -20 priority -17 proofs -18 responsible -17 score -15 severity -18 status 24 version -15
h/by	BC -18 OF -17 VAE -15 action -19 applicable -15 comment -25 criterion -19 date -18 deadline 21 expectedLevel -20 indicator -21 label -21 lastCheck -24 links -24 none -27 priority -21 proofs -22 score -19 severity -21 status -28 version -19
h/c est	BC -15 criterion -27 deadline -22 indicator 17 label -28 lastCheck -16 none -23 responsible -18 severity -17
h/c$	BC 18 CFA -19 VAE -16 applicable -18 body -15 comment -18 indicator -17 label -26 links -25 none -16 proofs -23 status -19
h/ca	BC -19 action -17 body -20 criterion -15 documents -15 expectedLevel -26 expiry -17 lastCheck -16 links -28 none -34 phase -15 proofs -33 reference -18 responsible -29 score -15 version -17
h/call	BC -17 CFA -18 OF -20 VAE -18 applicable 18
h/cbc	BC 37 CFA -25 OF -23 VAE -19 action -20 applicable -20 body -19 comment -25 criterion -23 date -18 deadline -23 expectedLevel -24 expiry -21 indicator -23 label -23 lastCheck -21 links -23 none -23 priority -24 proofs -21 responsible -24 score -21 severity -24 status -23 version -21
h/ce	BC -27 CFA -18 OF -24 VAE -21 action -39 applicable -30 body -27 criterion -29 date -20 documents 16 expiry -29 indicator -37 label 15 lastCheck -32 none -36 phase -16 priority -30 reference -16 responsible -37 score -25 severity -28 version -26
h/cfa	BC -19 CFA 35 OF -20 VAE -31 applicable -25 none -19 severity -15 status -19
h/cfa$	BC -25 CFA 30 OF -17 VAE -26 applicable -19 comment -15 deadline -15 indicator -15 label -15 none -19 responsible -15 severity -15 status -19
h/colum	BC -15 OF -15 action -15 comment -18 deadline -17 expectedLevel -17 label -15 lastCheck -15 links -16 none -19 priority -16 proofs -17 responsible -21 severity -17 status 24
h/combien	BC -19 OF -16 applicable -22 comment -18 criterion -27 deadline -19 expectedLevel -18 indicator 17 label -26 lastCheck -21 links -27 none 26 proofs -27 responsible -21 status -28
h/comment	BC -16 OF -19 VAE -15 applicable -23 comment 28 criterion -17 deadline -28 expectedLevel -23 expiry -20 indicator -19 label -16 lastCheck -18 links -21 none -28 priority -25 proofs -20 responsible -26 score -19 severity -24 status -29 version -18
h/comp	BC 26 OF -19 VAE -16 action -15 applicable -17 comment -18 criterion -16 deadline -17 expectedLevel -16 expiry -15 indicator -17 label -18 lastCheck -16 links -17 none -20 priority -16 proofs -18 responsible -17 score -15 severity -16
h/comp$	BC 21 OF -19 VAE -16 applicable -16 comment -15 label -15 proofs -15
h/compe	BC 23 CFA -16
h/crite	BC -23 CFA -17 OF -23 VAE -19 action -26 applicable -21 body -21 comment -24 criterion 37 date -20 deadline -28 expiry -24 label -33 lastCheck -26 links -27 none -35 priority -27 proofs -30 responsible -25 score -25 severity -23 status -29 version -22
h/crite$	BC -17 OF -18 VAE -15 action -18 applicable -17 body -15 comment -20 criterion 25 deadline -19 expiry -16 indicator -28 label -30 lastCheck -17 links -20 none -22 priority -19 proofs -22 responsible -16 score -17 severity -17 status -19 version -15
h/d	BC -37 CFA -30 OF -36 VAE -28 applicable -37 body -37 criterion -40 documents -28 expectedLevel -48 label -44 none -16 proofs -41 reference -17 responsible -40 score -20 session -30 severity -40 trainee -30 version -35
h/dat	BC -30 CFA -24 OF -31 VAE -26 action -33 applicable -27 body -30 comment -32 criterion -29 date 23 documents -19 expectedLevel -34 indicator -33 label -36 links -37 none -44 phase -15 priority -35 proofs -43 reference -32 responsible -32 score -34 session -27 severity -36 status -43 steps -25 trainee -24 version -39
h/dat de	BC -16 comment -21 criterion -15 date 21 deadline -20 expectedLevel -15 indicator -17 label -21 links -25 none -26 priority -16 proofs -30 responsible -20 score -18 severity -21 status -21
h/dat$	BC -15 action -15 body -20 comment -25 criterion -15 end 18 expectedLevel -15 expiry 16 indicator -20 label -17 lastCheck -15 links -22 none -26 priority -15 proofs -18 reference -21 responsible -27 session -20 status -23 steps -20 trainee -19 version -22
h/de comp	BC 15
h/de forma	BC -15 OF 18 comment -16 links -16 none -29 steps -24
h/de l	BC -26 CFA -15 OF -20 VAE -16 action -20 applicable -18 criterion -16 date -17 deadline -21 expectedLevel -20 expiry -20 indicator -46 lastCheck -24 none -32 phase -19 priority -23 proofs -21 score -20 session -22 trainee -15 version -16
h/de la	BC -21 OF -18 action -21 applicable -15 body -33 comment -30 criterion -18 date 15 deadline -25 end -19 expectedLevel -23 indicator -20 label -22 lastCheck -24 priority -23 reference -18 responsible -29 severity 17 start -20 version -28
h/derni	BC -25 CFA -18 OF -25 VAE -21 action -27 applicable -21 body -21 comment -29 criterion -23 date -31 end 15 expectedLevel -28 expiry -29 indicator -27 label -30 lastCheck 26 links -28 none -38 priority -28 proofs -31 responsible -29 score -27 severity -29 start -21 status -34 version -25
h/do	BC -18 OF -17 body 19 criterion -16 deadline -16 expectedLevel -23 indicator -17 label -15 links -19 none -19 priority -17 proofs -21 severity -17 status -20
h/doc	BC -21 CFA -18 OF -22 VAE -21 action -29 applicable -20 body -17 comment -35 criterion -19 date -25 deadline -29 documents 35 expectedLevel -26 expiry -28 indicator -39 label -24 lastCheck -25 none -42 phase -15 priority -28 proofs 17 score -23 session -29 severity -25 step -31
h/doc$	BC -16 OF -17 VAE -15 action -16 applicable -15 comment -19 date -24 deadline -18 expectedLevel -19 expiry -23 indicator -29 label -18 lastCheck -18 none -36 priority -20 proofs 16 score -17 session -24 severity -18 status -18
h/docum	BC -24 CFA -17 OF -23 VAE -19 action -28 applicable -20 body -19 comment -33 criterion -24 deadline -33 expectedLevel -31 indicator -37 label -19 lastCheck -31 none -44 phase -30 priority -19 proofs 17 reference 16 score -26 session -20 severity -27 steps -17
h/docum$	BC -18 OF -18 VAE -15 action -21 applicable -17 body -19 comment -26 criterion -21 deadline -25 expectedLevel -21 indicator -26 label -15 lastCheck -28 none -33 phase -20 priority -15 reference 15 score -20 session -25 severity -21 start -15 step -17 steps -18
h/dri	BC -16 OF -17 action -16 applicable -15 comment -21 criterion -15 deadline -21 expectedLevel -17 expiry -15 indicator -19 label -17 lastCheck -15 links -20 none -18 priority -19 proofs -19 responsible 26 score -16 severity -17 status -21 version -16
h/dt	BC -15 OF -16 action -16 comment -20 date 21 expectedLevel -17 expiry -19 indicator -17 label -17 lastCheck -17 links -19 none -21 priority -18 proofs -20 responsible -20 score -16 severity -17 status -22
h/du	BC -36 CFA -26 OF -33 VAE -32 applicable -28 body -43 comment -29 criterion -29 deadline -19 indicator -43 none -15 priority -33 responsible -18 score -37 severity -39 steps -30
h/e	BC -16 VAE 15 comment -19 deadline -17 expiry -15 indicator -19 label -19 lastCheck -15 links -20 priority -16 proofs -16 responsible -21 score -16 version -19
h/eleme	BC -16 OF -15 action -19 criterion -16 date -18 deadline -21 documents 24 expectedLevel -18 expiry -19 indicator -20 label -17 lastCheck -19 links -21 none -27 priority -19 proofs 19 responsible -21 score -16 severity -18 status -23 step -16 version -17
h/en	BC -32 CFA -25 OF -31 VAE -28 action -42 applicable -36 body -17 comment 15 criterion -34 date -15 documents -29 expectedLevel -38 expiry -40 lastCheck -36 links -55 none -46 phase -25 reference -24 score -37 session -31 severity -38 step -27 version 18
h/est	BC -24 CFA -17 OF -20 action -20 body -23 comment -32 criterion -33 date -19 deadline -31 documents -24 expectedLevel -26 expiry -19 lastCheck -22 none -35 phase -16 priority -26 reference -19 responsible -37 score -21 session -17 severity -32 status 21 step -20 version -23
h/eta	BC -15 OF -16 action -16 comment -18 date -15 deadline 27 expectedLevel -17 expiry -16 indicator -16 label -17 lastCheck -15 links -18 none -22 priority -19 proofs -16 responsible -17 score -18 severity -17 status -20 version -16
h/evalu	BC -19 OF -17 VAE -15 action -21 applicable -17 body -17 criterion -32 date -17 deadline -24 end -22 expectedLevel -21 expiry -21 links -22 none -29 priority -23 proofs -26 responsible -24 session -20 severity -19 steps 22 version -17
h/evalu$	BC -17 OF -15 action -18 criterion -16 date -17 deadline -22 expectedLevel -19 expiry -20 indicator -25 links -19 none -23 priority -20 proofs -25 responsible -21 score -21 severity -17 version -15
h/evide	BC -22 CFA -17 OF -23 VAE -18 action -28 applicable -19 body -18 comment -24 criterion -23 date -20 deadline -17 expectedLevel -27 indicator -25 label -24 lastCheck -20 none -31 priority -24 proofs 21 responsible -23 score -21 severity -23 status -24 version -22
h/evide$	BC -15 OF -17 action -23 comment -18 criterion -16 expectedLevel -23 expiry -22 indicator -17 label -20 lastCheck -15 none -25 priority -17 proofs 18 responsible -18 score -15 severity -16 status -18 version -16
h/fair	BC -18 CFA -15 OF -18 VAE -18 action 25 applicable -20 comment -23 criterion -19 date -15 deadline -20 expectedLevel -30 expiry -24 indicator -24 lastCheck -17 links -22 proofs -29 responsible -29 score -20 severity -19 status -29 version -24
h/foi	BC -15 deadline -19 expectedLevel -15 expiry -15 lastCheck 21 links -15 none 18 proofs -16 responsible -18 severity -15 status -16
h/forma	BC -21 CFA -17 OF 18 action -18 comment -24 criterion -16 date -20 deadline -20 documents -18 expectedLevel -17 expiry -17 indicator -21 label -16 lastCheck -16 links -24 phase -17 priority -18 proofs -27 reference -18 responsible -21 score -17 session 18 severity -17 step -18 trainee -27 version -22
h/forma$	BC -20 CFA -15 OF 15 action -17 comment -22 criterion -15 date -19 deadline -15 expectedLevel -15 expiry -20 indicator -19 label -15 links -22 priority -16 proofs -28 reference -23 responsible -17 score -15 severity -15 trainee -22 version -20
h/guid	BC -15 OF -16 action -17 comment -19 deadline -20 expectedLevel 27 label -23 lastCheck -17 links -17 priority -21 proofs -21 severity -16 status -20
h/i	BC -15 CFA -17 OF -17 VAE -17 action -24 body -21 comment -33 criterion -23 date -18 deadline -26 expectedLevel -28 expiry -21 indicator -26 label -30 lastCheck -22 links -32 none -29 priority -24 proofs 25 responsible -26 score -23 severity -22 steps 17 version -20
h/impor	BC -16 OF -16 VAE -15 action -16 applicable -15 body -15 comment -20 criterion -16 deadline -18 expectedLevel -18 expiry -15 indicator -18 label -18 lastCheck -16 links -17 none -24 priority 27 proofs -20 score -16 severity -16 status -20 version -16
h/impor$	BC -15 action -15 comment -15 expectedLevel -17 expiry -15 indicator -15 label -16 lastCheck -15 links -15 none -20 priority 24 severity -16 status -20
h/ind	BC -19 CFA -15 OF -19 VAE -17 action -20 applicable -20 body -17 comment -29 criterion -31 date -17 deadline -23 documents -19 expectedLevel -21 expiry -18 indicator 29 lastCheck -20 links -23 none -32 phase -17 priority -22 proofs -27 reference -18 responsible -23 score -20 session -15 severity -22 step -18 version -25
h/ind$	BC -17 OF -17 VAE -15 action -17 applicable -16 body -16 comment -28 criterion -20 deadline -21 expectedLevel -19 expiry -17 indicator 15 lastCheck -17 links -21 none -28 priority -16 proofs -22 reference -17 responsible -26 score -17 severity -19 step -15 version -20
h/indic	BC -26 CFA -18 OF -22 VAE -19 action -26 applicable -22 body -21 comment -33 criterion -31 date -26 deadline -28 expectedLevel -21 expiry -25 indicator 37 lastCheck -28 links -33 none -37 phase -22 priority -21 proofs -41 reference -29 responsible -39 session -20 severity -25 step -27
h/indic$	BC -22 CFA -16 OF -18 VAE -17 action -19 applicable -18 body -17 comment -27 criterion -24 date -16 deadline -22 expectedLevel -16 expiry -17 indicator 27 lastCheck -20 links -22 none -29 phase -15 priority -21 proofs -30 reference -21 responsible -27 score -24 severity -20 step -20 version -24
h/it	BC -16 action -24 applicable -17 comment -16 criterion -16 date -18 expectedLevel -20 expiry -20 indicator -26 lastCheck -16 links 18 none -30 priority -19 proofs -21 responsible -24 score -16 version -19
h/item	BC -19 OF -16 VAE -17 action 21 applicable 25 comment -18 label -15 links -18 none -25 proofs -20 responsible -18 status -26
h/j	BC -16 OF -16 VAE -15 action -22 applicable -17 body -22 criterion -21 deadline 19 expectedLevel -23 expiry -17 indicator -22 label -26 lastCheck -17 links -30 none -37 phase -17 priority -21 proofs 15 reference -19 responsible -29 score -18 session -18 severity -18 step -19 version -20
h/je	BC -23 OF -20 VAE -15 applicable 15 body -16 comment -31 criterion -21 date -16 deadline -25 expectedLevel -37 expiry -21 indicator -27 lastCheck -22 links -32 none -27 priority -25 proofs 18 responsible -28 severity -25 version -20
h/koi	BC -21 CFA -16 applicable -17 comment -19 criterion -25 date -17 expectedLevel 18 expiry -16 indicator -26 label 25 links -31 none -22 responsible -19 status -19 version -16
h/l indic	BC -15 comment -25 links -16 none -18 proofs -23 responsible -22 status 21
h/la	BC -34 CFA -19 OF -29 VAE -21 action -26 applicable -23 body -25 comment -41 criterion -30 deadline -38 end -27 expectedLevel -33 indicator -35 label -32 none -20 priority -31 reference -32 session 16 start -24 status -22 step -19
h/last	BC -20 CFA -15 OF -19 VAE -17 action -20 applicable -17 body -15 comment -21 criterion -19 date -19 deadline -23 expectedLevel -21 expiry -17 indicator -21 label -24 lastCheck 35 links -22 none -28 priority -20 proofs -23 responsible -23 score -20 severity -21 status -26 version -18
h/le	BC -38 CFA -31 OF -38 VAE -33 action -46 applicable -40 comment -47 date 19 documents -26 lastCheck 19 none -49 phase -26 priority -41 proofs -17 reference -33 responsible -16 score -35 session -32 severity -40 status -49 steps -27 trainee -26 version -44
h/le$	BC -24 CFA -20 OF -24 VAE -22 action -33 applicable -24 body -32 comment -31 criterion -32 date 22 expectedLevel -39 indicator -43 label -39 links -42 none -36 priority -29 proofs -41 reference -20 responsible -41 score -26 session -22 severity -25 status -32 step -16 steps -26 trainee -23 version -29
h/memo	BC -15 OF -15 action -17 body -15 comment 31 deadline -19 documents -15 expectedLevel -16 expiry -15 indicator -18 label -15 lastCheck -16 links -23 none -26 priority -18 proofs -22 score -16 severity -19 status -23 step -17 version -15
h/nb	BC -17 OF -18 VAE -15 action -16 applicable -15 body -20 criterion -16 deadline -19 expectedLevel -16 indicator -20 label -17 lastCheck -16 links -23 none 22 proofs -20 reference -17 responsible -25 score -16 session -22 severity -16 status -24 steps -15 version -25
h/nc	BC -26 CFA -20 OF -23 VAE -22 action -25 body -20 comment -30 criterion -19 date -24 deadline -25 expiry -26 indicator -24 label -27 lastCheck -23 links -29 none -36 priority -24 proofs -30 responsible -25 score -27 severity 20 version -23
h/nc$	BC -19 CFA -15 OF -18 VAE -16 action -17 body -15 comment -21 criterion -17 date -18 deadline -19 expectedLevel -30 expiry -20 indicator -18 label -21 lastCheck -19 links -21 none -28 priority -21 proofs -24 responsible -20 score -18 status 18 version -17
h/nivea	BC -19 OF -18 applicable -17 comment -30 criterion -20 date -19 deadline -25 expectedLevel 16 expiry -23 indicator -30 label -23 lastCheck -23 links -25 none -28 proofs -21 reference -15 responsible -25 score -23 session -17 version -18
h/no	BC -24 CFA -19 OF -26 VAE -21 action -25 applicable -22 body -23 comment -29 criterion -29 date -27 documents -17 expectedLevel -26 expiry -24 indicator 21 label -27 lastCheck -24 links -28 phase -19 priority -21 proofs -32 reference 18 responsible -23 score -29 session -16 severity -24 status -22 step -17
h/non	BC -17 action -18 comment -20 deadline -19 expiry -17 indicator -20 label -18 lastCheck -19 links -19 none -26 priority -18 proofs -18 responsible -19 score -19 severity 20
h/not	BC -20 CFA -21 OF -16 VAE -21 action -32 applicable -17 body -25 comment 28 criterion -23 date -19 deadline -26 documents -27 end -22 expectedLevel -29 expiry -18 indicator -25 label -24 lastCheck -24 links -30 none -26 phase -18 priority -24 proofs -20 reference -22 responsible -29 score 16 session -27 severity -24 start -21 step -21 steps 16 trainee -20 version -22
h/n°	BC -30 CFA -22 OF -28 VAE -25 action -34 applicable -27 body -27 comment -40 date -27 deadline -36 documents -27 end -15 expectedLevel -31 expiry -34 indicator 28 label -45 lastCheck -41 links -37 none -23 phase -16 priority -32 proofs -42 reference 31 responsible -39 score -28 session -27 severity -33 status -46 step -18 steps -18 trainee -18
h/n°$	BC -16 OF -15 VAE -15 action -18 applicable -15 comment -21 criterion -24 date -17 deadline -19 documents -17 expectedLevel -19 expiry -16 indicator 32 label -33 lastCheck -31 links -17 priority -18 proofs -28 responsible -25 score -19 severity -16 status -26
h/o	BC -24 CFA -24 VAE -22 applicable 18 body 15 comment -30 deadline -19 documents -17 indicator -20 links -25 phase -17 proofs -16 responsible -20 score -15 session -18 severity -15 step -20 trainee -15
h/o n	BC -19 OF -17 applicable 20 comment -21 deadline -16 indicator -16 phase -15 responsible -16
h/of	BC -24 CFA -25 OF 36 VAE -31 action -18 applicable -35 body 17 comment -17 criterion -22 deadline -28 expiry -25 indicator -30 label -22 links -28 reference -22 responsible -22 session -22 severity -21 status -31 version -24
h/of$	BC -22 CFA -18 OF 29 VAE -21 applicable -19 body 16 deadline -16 expectedLevel -16 none -20 priority -15 proofs -17 status -18
h/on	BC -27 CFA -20 OF -27 VAE -23 action -29 applicable -28 body -24 comment -36 criterion -26 date 19 deadline -30 expectedLevel -34 indicator -32 none -36 phase -16 priority -32 proofs -36 reference -19 responsible -35 score -29 session -16 severity -33 version -29
h/on$	BC -17 OF -17 VAE -15 action -19 comment -18 criterion -17 date 16 deadline -20 expectedLevel -18 indicator -18 label -24 links -28 none -23 priority -19 proofs -20 responsible -19 score -19 severity -17 status -19 version -18
h/ou	BC -37 CFA -25 OF -37 VAE -29 action -38 applicable -33 comment -47 criterion -36 date -26 deadline -46 end -22 expectedLevel -36 expiry -33 indicator -44 label -43 lastCheck -39 links 31 none -48 phase -25 priority -45 proofs -43 reference -28 session -29 severity 19 start -19 step -25 steps -21 version -33
h/papie	BC -15 action -23 applicable -15 comment -26 criterion -16 deadline -27 expectedLevel -21 indicator -30 label -25 lastCheck -19 links -27 phase -19 priority -21 proofs 17 responsible -26 score -20 session -21 severity -16 step -16
h/par	BC -18 applicable -15 body -18 comment -24 criterion -16 deadline -22 documents -15 expiry -18 indicator -21 label -17 lastCheck -19 links -24 phase -15 priority -17 proofs -26 reference -16 responsible 34 score -16 severity -16 status -33 step -15
h/pas	BC -17 OF -15 action -16 applicable -20 body -17 comment -24 criterion -18 deadline -24 documents -20 expectedLevel -18 indicator -24 label -20 links -37 none -20 phase -15 priority -18 proofs -20 responsible -24 score -21 status 15 step 16
h/point	BC -19 CFA -15 OF -18 VAE -17 action -23 applicable -18 body -19 criterion -25 date -21 deadline -20 expectedLevel -25 none -30 priority -20 proofs -28 severity -20 status -28 version -21
h/pour	BC -26 CFA -22 VAE -26 action -36 applicable 21 body 16 comment -18 criterion -21 date -24 deadline 29 expiry -42 label -35 lastCheck -33 links -39 none -45 priority -32 proofs -43 reference -19 responsible -40 score -25 session -20 severity -31 step -15 version -29
h/preuv	BC -21 OF -21 VAE -17 action -23 applicable -18 body -19 comment -36 criterion -21 deadline -34 documents 20 expectedLevel -31 expiry -35 label -30 lastCheck -31 phase -19 priority -25 proofs 23 reference -24 responsible -31 score -23 session -29 severity -28 status -20 step -15 version -28
h/prior	BC -17 OF -16 applicable -15 comment -17 criterion -16 deadline -17 expectedLevel -16 indicator -16 label -17 lastCheck -15 links -19 none -21 priority 21 proofs -18 severity -16 status -19
h/quali	BC -15 OF -15 action -18 applicable -15 body -17 comment -20 criterion 17 deadline -21 documents -19 expectedLevel -22 expiry -16 lastCheck -17 links -20 none -21 phase -16 priority -16 proofs -22 reference -21 score -18 status -20 step -17 version -19
h/que	BC -25 OF -22 applicable -25 body -20 criterion -26 date -20 expiry -28 indicator -29 links -26 none -31 priority -27 responsible -23 score -21 severity -27 status -36 version -15
h/qui	BC -23 CFA -18 OF -24 VAE -21 action -26 applicable -29 comment -25 date -25 deadline -34 end -15 expectedLevel -38 expiry -28 indicator -34 label -16 lastCheck -33 links -39 none -36 phase -20 priority -32 reference -23 responsible 30 score -25 session -20 severity -29 start -18 status -40 step -21 steps -23 trainee -17 version -27
h/quoi	BC -17 action -18 comment -25 date -20 deadline -21 expectedLevel -19 expiry -21 label 17 lastCheck -21 links -31 none -25 priority -19 reference -17 responsible -20 score -17 severity -20 status -29 version -19
h/rag	BC -21 CFA -17 OF -22 VAE -19 action -22 applicable -19 body -18 comment -17 criterion -18 date -18 deadline -22 expectedLevel -21 expiry -21 indicator -22 label -21 lastCheck -20 links -22 none -30 priority -15 proofs -23 responsible -30 score -21 session -16 severity -21 status 36 version -19
h/relev	BC -20 applicable 20 lastCheck -16 none -20 priority -15 status -17
h/requi	BC -17 OF -18 VAE -16 applicable -17 comment -29 criterion -17 date -15 deadline -19 expiry -16 indicator -18 label 15 lastCheck -17 links -24 none -23 priority -20 proofs -24 responsible -24 score -18 severity -18 status -23 version -18
h/se	BC -18 OF -18 applicable -18 body -17 comment -24 criterion -21 date -15 deadline -35 expectedLevel 17 expiry -18 indicator -27 lastCheck -24 links -31 none -27 phase -24 priority -22 proofs -25 reference -17 responsible -27 score -19 session -17 severity -22 status -32 version -17
h/si	BC 17 CFA -15 comment -16 indicator -15 label -16 none -18 priority -16 status -18
h/skill	BC 21 applicable -21
h/statu	BC -17 OF -18 VAE -15 action -17 applicable -18 criterion -20 date -19 deadline -19 expectedLevel -15 expiry -17 indicator -25 label -24 lastCheck -18 links -23 none -27 priority -18 proofs -20 responsible -24 score -23 severity -17 status 24 version -15
h/suppo	BC -15 OF -15 action -16 comment -22 criterion -17 date -16 deadline -19 expectedLevel -17 expiry -18 label -18 lastCheck -18 phase -17 proofs 20 responsible -26 score -16 session -16 severity -15 step -19
h/text	BC -18 OF -18 VAE -15 action 15 applicable -15 body -18 criterion -17 date -15 deadline -21 expiry -18 indicator -22 lastCheck -19 links -18 none -27 priority -22 proofs -21 responsible -21 score -27 severity -19 status -33 version -18
h/text$	BC -16 OF -17 action 16 body -16 criterion -16 deadline -21 expiry -16 indicator -19 lastCheck -17 links -16 none -25 priority -20 proofs -20 responsible -19 score -25 severity -17 status -23 version -16
h/the	BC -19 OF -18 action -27 applicable -18 body -16 comment -28 criterion -18 deadline -21 expiry -15 indicator -20 lastCheck -17 links 21 none -25 priority -17 responsible -20 score -16 status -27
h/v	BC -15 CFA -16 VAE 16 action -22 applicable -18 comment -22 deadline -21 expiry -20 indicator -21 label -17 lastCheck -18 links -18 priority -21 proofs -22 reference -21 responsible -22 score -15 status -26
h/vae	BC -28 CFA -35 OF -27 VAE 43 action -18 applicable -38 comment -22 criterion -19 deadline -21 expectedLevel -19 expiry -17 indicator -19 label -20 lastCheck -18 links -20 none -15 priority -22 proofs -20 severity -17 status -23 version -16
h/vae$	BC -26 CFA -22 OF -20 VAE 29 applicable -17 comment -16 deadline -15 links -15 priority -16 proofs -15 responsible -20 status -18
h/val	BC -17 OF -15 VAE 15 applicable -18 comment -15 criterion -15 expiry 22 indicator -16 label -15 lastCheck -15 links -15 none -20 proofs -16 status -19
h/valid	BC -17 OF -15 action -17 comment -20 criterion -16 deadline -17 expectedLevel -18 expiry 30 indicator -19 label -17 lastCheck -24 links -20 none -27 priority -19 proofs -32 responsible -23 score -23 severity -25 version -19
h/verdi	BC -17 OF -17 action -17 applicable -16 body -17 comment -23 deadline -18 expectedLevel -21 expiry -16 label -19 lastCheck -15 links -20 none -25 priority -21 proofs -20 responsible -21 score -19 severity -19 status 26 version -15
h/versi	BC -16 OF -16 action -18 applicable -15 comment -18 date -16 deadline -18 expectedLevel -18 expiry -15 indicator -20 label -19 lastCheck -17 links -21 none -35 proofs -25 responsible -22 score -16 severity -17 status -29 version 35
h/we	BC -15 OF -15 action -22 applicable -21 comment -17 deadline -21 expectedLevel -22 label -19 links -26 none -22 priority -20 proofs 16 responsible -19 severity -21 status 29
h/what	BC -17 applicable -18 body -15 comment -24 criterion -17 deadline -21 indicator -23 links -23 none -21 priority -16 responsible -19 severity -18 status -24
h/(sentence)	CFA -38 VAE -40 comment -15 date -45 end -20 links -15 none -25 phase -25 reference -29 responsible -38 score -17 session -25 start -22 status -21 trainee -22 version -43
h/^cat	CFA 16 action -15 applicable -15 deadline -15 expectedLevel -15 none -19 proofs -15 score -19 severity -16 status -19
h/^of	CFA -22 OF 29 VAE -25 applicable -29 none -22 responsible -15 severity -15 status -17
h/a$	CFA 16 VAE -20 action -21 applicable -19 comment -24 criterion -15 deadline -19 documents -16 expiry -18 indicator -18 label -18 lastCheck -17 links -16 priority -20 proofs -22 responsible 23 status -28 version -19
h/apren	CFA 19 VAE -16
h/cat	CFA 17 action -15 applicable -15 expectedLevel -15 none -19 proofs -15 score -20 severity -16 status -19
h/cat 0	CFA 16 action -15 applicable -16 deadline -15 none -18 proofs -15 score -20 severity -16 status -19
h/de	CFA -43 OF -21 VAE -43 action -23 applicable -45 criterion -23 indicator -25 phase -16 reference -21 responsible -17 steps -19 trainee -23 version -23
h/ecsr	CFA 19
h/n	CFA -19 OF -26 VAE -22 action -19 applicable 28 body -26 criterion -17 date -20 deadline -26 documents -23 end -16 expectedLevel -26 expiry -16 indicator -26 label -22 lastCheck -22 links -29 phase -20 priority -29 proofs -22 reference -21 responsible -30 score -22 session -24 severity -24 start -16 step -24 steps -19 trainee 16
h/pro	CFA 19
h/s	CFA -20 OF -23 VAE -23 applicable 22 comment -29 criterion -20 date -20 deadline -22 expectedLevel -25 expiry -25 label -25 lastCheck -21 links -28 none -22 proofs -30 reference -19 score -19 session -20 version -26
h/titr	CFA 19 indicator -20 label 15 none -17 proofs -15 status -23
h/train	CFA -16 OF 25 VAE -24 applicable -24 comment -15 end -20 none -23 session -28 start -19 status -16 steps -23
h/^actio	OF -19 action 29 body -19 comment -22 deadline -21 end -16 expectedLevel -21 expiry -15 indicator -17 label -19 links -19 none -21 priority -19 proofs -19 responsible -28 session 18 status -21
h/^forma	OF -23 none 23 responsible -15 session -17 status -22
h/^nom	OF -15 comment -24 date -24 deadline -15 end -26 expiry -24 indicator -16 links -38 none -28 phase -17 proofs 19 reference -28 responsible -32 start -24 status -27 steps -27 version -22
h/^val	OF -15 comment -15 expiry 23 indicator -16 label -15 lastCheck -15 none -21 proofs -16 responsible -16 status -20
h/actio de	OF 16 session 20
h/ae	OF -16 applicable 22 deadline -16 status -22
h/c	OF -27 VAE -31 action -33 comment -36 criterion 21 date -28 deadline -37 documents -17 expectedLevel -35 expiry -32 lastCheck -31 none -42 priority -29 reference -23 responsible -39 score -31 session -16 severity -39 status -21 step -18 steps -19 version -25
h/compl	OF -15 action -16 comment -22 expectedLevel -18 expiry -15 indicator -15 label -15 lastCheck -16 links -18 none -22 priority -18 proofs -19 responsible -15 severity -15 version -16
h/conce	OF -16 action -15 applicable 26 links -15 none -24 proofs -21 severity -16 status -29
h/ech	OF -15 action -15 comment -21 criterion -15 date -15 deadline 26 expectedLevel -16 expiry -23 indicator -21 label -18 lastCheck -18 links -19 none -20 priority -15 proofs -18 responsible -21 score -15 severity -16 status -19
h/job	OF -15 comment -16 deadline -17 expectedLevel -15 indicator -15 links -19 none -20 priority -15 responsible 25 severity -15 status -22
h/ki	OF -17 action -19 applicable -21 body -16 deadline -18 links -18 none -28 priority -17 responsible 31 severity -20 status -25
h/moi$	OF -15 applicable 20 responsible -16 status -15
h/n$	OF -18 VAE -17 action -17 applicable 22 comment -25 date -17 deadline -17 documents -15 expectedLevel -18 expiry -16 indicator -19 lastCheck -16 links -20 priority -19 proofs -18 responsible -18 score -18 severity -17 step -16
h/out	OF -17 body -15 comment -18 date -21 expiry 18 lastCheck -20 links -17 none -20 responsible -17 steps 17
h/perim	OF 16
h/pour les	OF 16
h/quel	OF -16 applicable -18 comment -19 date -19 deadline -23 expectedLevel -19 expiry -19 label -17 links -20 none -25 priority -17 reference -19 responsible -19 score -15 status -24
h/train$	OF 17 links -15 trainee -15
h/^prior	VAE 15 none -17
h/acq	VAE 16
h/appli	VAE -17 action -19 applicable 17 comment -19 criterion -15 deadline -17 expectedLevel -16 indicator -18 label -17 lastCheck -15 links -16 priority -17 proofs -19 responsible -22 severity -16 status -26
h/exp	VAE 17
h/f	VAE -17 action 21 applicable -22 comment -21 deadline -17 expiry -16 label -15 none -17 proofs -24 responsible -16 status -18
h/learn	VAE 17 body -18 none -20 responsible -17 session -19 trainee 16
h/mail	VAE -15 none 24 status -16
h/moi	VAE -15 applicable 26 comment -17 deadline -16 indicator -15 links -15 status -21
h/to	VAE -24 action 25 applicable -23 body -19 comment -31 date -25 deadline -31 expiry -30 label -33 lastCheck -29 none -32 priority -31 proofs -41 responsible -34 score -30 severity -31 status -30 version -32
h/v a	VAE 19 comment -16 proofs -17 responsible -18 status -17 version -15
h/0	action -31 applicable -34 body -35 comment -41 date -22 deadline -26 end -30 expectedLevel -34 expiry -24 indicator -31 label -35 lastCheck -28 links -32 none -32 priority -27 proofs -28 reference -20 responsible -31 score 25 session -22 severity -32 status -35 trainee -24 version -24
h/0$	action -19 applicable -25 body -20 comment -31 date -16 deadline -16 expectedLevel -24 expiry -19 indicator -25 label -29 links -24 none -19 priority -19 proofs -24 responsible -18 score 21 severity -17 status -25 version -18
h/^act	action 15
h/^artif	action -16 comment -16 deadline -16 documents 15 indicator -15 label -16 none -22 responsible -16 status -17
h/^chapi	action -15 comment -15 criterion 25 indicator -19 label -15 links -15 none -17 priority -16 responsible -15
h/^comen	action -15 comment 23 deadline -16 expectedLevel -15 indicator -15 links -18 none -18 proofs -15 responsible -16 status -16
h/^compl	action -15 comment -22 deadline -22 expectedLevel -16 lastCheck -16 links -15 none -22 priority -18 proofs -18 version -15
h/^corre	action 21
h/^crit	action -15 comment -16 criterion 29 deadline -15 indicator -16 label -16 links -15 none -19 proofs -16 responsible -16 status -17
h/^crite	action -15 comment -21 criterion 23 date -15 deadline -21 expectedLevel -21 expiry -17 label -23 lastCheck -18 links -20 none -26 proofs -20 responsible -18 score -17 severity -16 status -30 version -19
h/^doc	action -18 comment -33 deadline -21 documents 37 expiry -17 indicator -28 links -39 none -30 phase -20 proofs 17 session -19 step -28 version -29
h/^echea	action -18 deadline 24 expiry -16 status -15
h/^evide	action -15 comment -16 indicator -15 none -18 status -16
h/^exige	action -17 comment -19 criterion -22 deadline -17 expiry -15 indicator -24 label 21 lastCheck -16 links -17 none -19 priority -17 proofs -19 responsible -22 score -15 severity -16 status -21
h/^fin	action -17 body -18 comment -20 date -18 end 26 expectedLevel -15 expiry 16 lastCheck -19 links -22 none -21 priority -15 proofs -19 responsible -21 session -18 severity -16 start -17 status -18 steps -23 trainee -15
h/^grav	action -15 comment -17 label -15 links -16 none -17 priority -15 proofs -15 responsible -17 severity 23 status -24
h/^ind	action -16 applicable -18 comment -18 criterion -26 deadline -19 documents -18 expectedLevel -15 indicator 36 label -37 lastCheck -15 links -18 none -27 phase -18 priority -16 proofs -20 responsible -17 severity -15 status -31 step -19 version -16
h/^l	action -15 applicable -21 body -16 comment -16 criterion -25 expiry -15 indicator -21 links -20 none -22 priority -16 proofs -20 responsible -25 score -26 severity -18 status -30
h/^le	action -16 comment -20 date 24 deadline -30 documents -15 expiry -18 indicator -29 lastCheck -34 none -21 priority -16 proofs -23 severity -15 status -29
h/^mesur	action 19 comment -17
h/^mon	action -15 comment -17 expiry -16 indicator -17 label -15 lastCheck -18 links -17 none -22 priority -16 proofs -15 responsible -15
h/^nb	action -16 applicable -15 body -18 date -17 deadline -20 expectedLevel -16 expiry -17 indicator -22 label -18 lastCheck -16 links -22 none 19 proofs -22 reference -17 responsible -25 session -21 severity -16 status -25 steps -15 version -21
h/^next	action 20
h/^niv	action -15 comment -22 criterion -15 deadline -17 expectedLevel 22 indicator -15 label -16 links -18 none -17 proofs -19 responsible -18 status -21
h/^not	action -19 comment 19 criterion -17 deadline -18 expectedLevel -19 indicator -17 label -17 lastCheck -15 links -18 none -18 phase -16 proofs -20 responsible -18 score 17 session -15 step -15
h/^ou	action -16 applicable -18 body -20 comment -24 criterion -16 date -15 deadline -22 documents -23 expectedLevel -17 indicator -23 label -18 lastCheck -16 links 30 none -21 priority -21 proofs -25 reference -17 responsible -32 session -16 severity -25 step -19 version -17
h/^owner	action -15 body -20 comment -15 label -15 lastCheck -15 none -22 proofs -24 responsible 28 status -16
h/^papie	action -16 comment -16 documents 16 none -27 proofs 20 responsible -17
h/^path	action 18 comment -15 none -18 proofs -17 responsible -16 status -17
h/^photo	action -22 comment -15 none 24 priority -15
h/^pilot	action -15 body -17 label -15 links -19 proofs -21 responsible 26 severity -16 status -20 version -17
h/^point	action -18 deadline -24 expectedLevel -16 expiry -15 lastCheck -31 links -21 none -26 proofs -23 status -21 version -16
h/^proof	action -15 comment -18 deadline -15 links -15 none -15 proofs 18 responsible -15
h/^rang	action -21 expectedLevel -16 expiry -15 indicator -15 label -15 links 17 none -19 priority 16 proofs -18 severity -15 status -21 version -16
h/^reg	action 18
h/^requi	action -27 comment -24 criterion -15 documents 15 indicator -15 label 18 none -20 priority -16 proofs -16 status -17
h/^respo	action -16 none -17 responsible 20
h/^scop	action -17 body -18 comment -20 criterion -16 date -16 deadline -18 expectedLevel -19 expiry -17 indicator -18 label -18 lastCheck -17 links -18 none -21 priority -19 proofs -19 responsible -22 score -15 severity -20 status -24 version -17
h/^ski	action -17 deadline -19 expectedLevel 15 indicator -15 none -21 priority -15 proofs -15 status -15 step 15
h/^suppo	action -16 comment -18 criterion -15 deadline -16 indicator -22 label -16 lastCheck -15 links -31 phase -16 priority -15 proofs 21 reference -17 responsible -20 score -15 status -24 step -17 version -18
h/^versi	action -15 comment -15 date -15 expectedLevel -15 indicator -16 label -15 links -19 none -31 priority -17 proofs -23 responsible -23 status -20 version 32
h/a boucl	action -15 comment -18 deadline 19 expiry -16
h/a f	action 21 comment -17 proofs -15
h/a fair	action 17 applicable -15 comment -28 deadline -17 expiry -20 indicator -18 label -24 proofs -28 responsible -23 status -21 version -19
h/a mener	action 21
h/a montr	action -24 comment -23 deadline -17 expiry -15 proofs 21
h/act	action 16
h/actio$	action 17 body -17 comment -19 label -15 links -18 none -19 proofs -15 session -17 steps -20
h/aff	action -16 comment -21 deadline -17 documents -16 indicator -15 none -24 priority -15 proofs -16 responsible 26 status -21
h/ameli	action 15 lastCheck -22 none -16 status -17
h/ameli$	action 15 lastCheck -17 none -17 status -18
h/are	action -18 applicable -15 deadline -15 none -15 priority -16 responsible -16 severity -20 status 26
h/artif	action -17 comment -19 deadline -17 expectedLevel -15 indicator -18 label -15 none -23 proofs 15 responsible -17 status -19
h/artif$	action -15 comment -15 links -25 proofs 23 status -16 version -17
h/av	action -22 comment -24 date -16 deadline 18 indicator -23 lastCheck -20 links -17 none -27 priority -19 proofs -18 score -16 status 18 step -16 version -16
h/av$	action -18 comment -20 indicator -18 lastCheck -15 none -24 priority -19 proofs -17 score -15 status 19 version -17
h/avanc	action -17 comment -19 deadline -20 expectedLevel -18 indicator -16 lastCheck -19 links -18 none -23 priority -21 proofs -16 responsible -16 score -16 severity -15 status 29
h/avant	action -24 applicable -15 comment -31 date -22 deadline 25 documents -18 expectedLevel -15 expiry 17 indicator -26 label -20 lastCheck -28 links -26 none -27 priority -22 proofs -30 reference -21 responsible -26 session -20 status -29 step -17 steps 15 version -19
h/avant$	action -15 comment -25 expiry 22 indicator -19 lastCheck -16 links -15 none -24 priority -18 proofs -22 responsible -19 status -23 version -18
h/b	action -16 applicable -21 comment 27 deadline -17 expectedLevel -16 label -16 links -20 none -23 priority -15 proofs -16 responsible -16 status -25
h/bar	action -17 expectedLevel 17
h/boucl pour	action -15 comment -17 deadline 27 expiry -16
h/by$	action -15 comment -19 deadline 15 expectedLevel -15 indicator -16 label -16 lastCheck -18 links -20 none -21 priority -16 proofs -18 severity -15 status -24 version -15
h/ce que	action -19 comment 16 deadline -24 indicator -16 none -15 status -23
h/chapi	action -16 comment -17 criterion 27 deadline -15 expectedLevel -15 indicator -20 label -17 links -16 none -19 priority -17 proofs -16 responsible -17 score -15 status -15
h/chemi	action -15 comment -19 deadline -16 expectedLevel -15 expiry -16 indicator -16 label -16 links 30 proofs -22 responsible -18 status -19 steps -19
h/clear	action -16 expectedLevel 16
h/comen	action -22 comment 22 deadline -15 indicator -15 links -17 none -18 proofs -16 responsible -15 status -15
h/comme	action -15 applicable -15 comment 34 deadline -15 expectedLevel -21 label -25 lastCheck -16 links -17 none -30 proofs -26 responsible -19 status -25
h/comment$	action -15 comment 24 expectedLevel -15 none -17 status -18
h/corre	action 21 comment -15 none -15 priority -16 responsible -17 status -15
h/corri	action 23 comment -15 proofs -16
h/corri$	action 25 comment -17 proofs -16
h/crit	action -18 comment -15 criterion 25 deadline -15 expectedLevel -15 indicator -22 label -17 links -15 none -20 priority -16 proofs -16 responsible -16 status -17
h/d ameli	action 16 comment -17 lastCheck -16 none -15 status -16
h/des	action -16 body -16 comment -28 deadline -18 expectedLevel 24 expiry -16 label -19 links -28 none -22 priority -16 reference -24 responsible -30 score -16 session -16 severity -19 status -21 steps 24 trainee -17 version -21
h/doit	action 18 expectedLevel -17 label -17
h/due	action -15 comment -17 criterion -15 deadline 30 expectedLevel -15 indicator -19 label -17 lastCheck -18 links -19 none -20 priority -16 proofs -18 responsible -18 score -15 severity -15 status -21
h/echea	action -24 comment -21 date -23 deadline 36 expectedLevel -15 expiry -31 indicator -16 label -18 lastCheck -25 links -18 none -18 priority -16 proofs -18 score -17 severity -16 status -22
h/empl	action -16 comment -24 deadline -19 expectedLevel -16 indicator -19 label -15 lastCheck -15 links 28 none -21 priority -15 proofs -20 responsible -24 status -22 version -15
h/en premi	action -15 comment -17 deadline -15 priority 22
h/entre	action -18 comment -22 date -15 deadline -19 end -22 expiry -18 indicator -17 lastCheck -17 links -25 priority -16 proofs -18 reference -16 responsible -26 score -18 session -22 start 17 status -24 steps -18 trainee -21 version -18
h/exige	action -16 comment -17 criterion -22 deadline -17 indicator -24 label 21 lastCheck -15 links -17 none -18 priority -17 proofs -19 responsible -22 score -15 severity -15 status -21
h/f$	action 16 applicable -15
h/fair$	action 26 applicable -16 comment -17 deadline -15 expectedLevel -22 expiry -17 indicator -16 label -26 links -16 priority -26 proofs -26 responsible -20 status -20 version -15
h/faut	action -22 comment -17 criterion -15 deadline 21 expectedLevel -34 expiry -19 indicator -18 label 19 lastCheck -21 links -17 none -18 proofs -18 responsible -18 status -17
h/fin	action -18 body -22 comment -24 date -18 end 21 expectedLevel -15 expiry 17 indicator -15 label -15 lastCheck -19 links -26 none -24 priority -16 proofs -21 reference -18 responsible -23 session -21 severity -16 start -21 status -20 trainee -20 version -15
h/fo	action -15 expectedLevel -16 label 18
h/green	action 18 links -19
h/in	action -26 applicable 25 body -26 comment -34 criterion -27 date -23 deadline -32 documents -15 end -21 expectedLevel -29 expiry -27 indicator -33 lastCheck -26 links -36 none -38 priority -28 proofs -33 reference -22 responsible -30 score -26 session -25 severity -29 start -20 step -15 steps 20 trainee -19 version -26
h/in scop	action -17 comment -17 criterion -17 deadline -17 expectedLevel -17 expiry -15 indicator -16 label -21 lastCheck -16 links -16 none -20 priority -17 proofs -19 score -16 severity -16 status -25
h/j$	action -17 body -17 comment -29 documents -17 expectedLevel -16 indicator -19 label -19 none -28 priority -18 proofs 21 responsible -18 severity -15
h/jour	action -18 body -16 comment -20 criterion -15 date -22 deadline -24 expectedLevel -16 expiry -21 indicator -20 label -16 links -19 none 20 priority -17 proofs -21 reference -18 score -15 session -19 status -23 steps -19
h/l	action -42 date -33 deadline -44 end -21 expiry -39 lastCheck -39 none -51 phase -20 priority -41 proofs -21 score -45 session -32 start -16 trainee -20 version -33
h/l audit	action -17 applicable -29 criterion -16 deadline -18 expectedLevel 18 indicator -19 links -19 none -23 priority -15 responsible -20 severity -15
h/left	action 20
h/level	action -20 body -16 comment -24 criterion -15 deadline -19 expectedLevel 23 indicator -17 label -25 lastCheck -15 links -22 proofs -17 responsible -19 score -16 severity -15 status -21 version -15
h/lib	action -16 comment -18 criterion -15 deadline -16 indicator -19 label 27 links -19 none -20 priority -15 responsible -19 status -22
h/link	action -16 comment -17 expectedLevel -19 indicator -15 links 28 none -16 proofs -27 responsible -16 status -17
h/maj$	action -15 date -24 deadline -19 expiry -18 label -15 lastCheck 17 none -18 proofs -15 severity 18 status -16
h/manoe	action 16 none -18
h/men	action 16
h/mener	action 21
h/mener$	action 15
h/mes	action -15 comment 21 none -16 responsible -16 score -17 status -15
h/mesur	action 19 comment -16
h/mon	action -21 comment -23 date -17 expectedLevel -16 expiry -24 indicator -19 label -15 lastCheck -24 links -23 none -29 priority -24 proofs -17 responsible -17 status 15
h/montr	action -26 comment -26 deadline -21 expiry -16 lastCheck -16 links -15 none -20 proofs 27 responsible -19 status -19
h/montr$	action -25 comment -23 deadline -21 expiry -17 indicator -15 lastCheck -15 links -15 none -20 proofs 31 responsible -19 status -19
h/nam$	action -15 comment -28 criterion -15 date -19 deadline -22 documents -19 end -19 expiry -20 indicator -24 label -16 links -32 priority -18 reference -28 score -15 severity -16 start -23 status -29 steps -25 version -21
h/next	action 20 comment -15 none -17 priority -16 proofs -17 responsible -15 status -15
h/next actio	action 15
h/niv	action -15 comment -20 deadline -15 expectedLevel 25 label -15 links -18 none -19 proofs -18 responsible -18 status -19
h/no$	action -16 comment -18 criterion -17 date -18 deadline -24 expectedLevel -15 label -20 links -19 none -28 priority -17 proofs -18 reference 18 score -15 status -18
h/nota	action -16 comment 31 deadline -19 expectedLevel -21 indicator -17 label -15 links -17 none -21 proofs -17 responsible -21 severity -17 status -20
h/noter	action -23 comment 28 deadline -22 expiry -23 proofs -21
h/nourr	action 25 applicable -16 comment -24 deadline -20 expiry -16 none -24 proofs -15 responsible -20 status -21
h/p	action -15 comment -22 deadline -26 expectedLevel -16 indicator -17 label -15 links -25 priority -15 proofs 20 responsible -16 score -16 status -27
h/papel	action -16 comment -17 deadline -15 expectedLevel -17 label -16 links -18 none -16 proofs 23 responsible -15 status -16
h/papie a	action -16 comment -15 none -16 proofs 23 status -16
h/passe	action 15 deadline -17 indicator -15 label -15 responsible -18 status -17
h/passe$	action 16 comment -15 deadline -20 indicator -18 label -16 links -15 proofs -16 status -18
h/path	action 15 comment -20 date -15 deadline -19 expectedLevel -18 expiry -16 indicator -16 lastCheck -16 none -24 priority -16 proofs -22 responsible -20 score -15 severity -15 status -20 version -15
h/path$	action -20 links 28 none -21 proofs -17 responsible -15 status -16
h/pc	action -15 body -16 comment -26 date -16 deadline -18 expectedLevel -18 expiry -17 indicator -17 label -17 none -24 priority -18 proofs 15 reference -15 responsible -23 score -15 session -17 severity -16 status -19 step -15 steps -16 trainee -15 version -16
h/perso	action -16 body -25 criterion -16 deadline -20 expectedLevel -16 expiry -15 indicator -18 label -22 lastCheck -16 links -22 none -25 priority -17 proofs -20 responsible 23 score -18 session -16 severity -16 status -25 trainee 21 version -18
h/photo	action -18 none 23
h/plan	action 16 comment -18 lastCheck -19 proofs -16
h/pour$	action -18 comment -21 deadline 29 expiry -19 proofs -18
h/preco	action 21 links -15 none -17 proofs -16
h/preco$	action 22 expectedLevel -17 label -15 links -18 none -15 proofs -16
h/premi	action -15 body -17 comment -22 deadline -15 end -27 links -16 none -24 priority 22 reference -15 responsible -20 session -18 start 17 trainee -17
h/premi$	action -17 comment -18 deadline -16 priority 24
h/prend	action 15
h/quali$	action -16 comment -20 criterion 17 deadline -19 documents -20 expectedLevel -21 links -20 none -28 phase -18 proofs -20 reference -24 score -16 severity -19 status -17 step -19 version -19
h/que je	action 19 comment -27 expectedLevel -26 label -26 proofs 20 status -16
h/quil	action -22 comment -17 none -15 proofs -16
h/rang	action -22 comment -19 expectedLevel -15 indicator -16 links 20 none -20 priority 18 proofs -19 severity -15 status -24 version -15
h/refer	action -20 body -18 comment -21 criterion -22 date -17 deadline -20 end -16 expiry -17 lastCheck -17 links -23 none -28 priority -16 reference -16 responsible 26 score -15 session -21 severity -15 start -16 status -29 steps -18 trainee -20 version -19
h/refle	action -16 comment 19 deadline -16 expectedLevel -20 lastCheck -15 links -16 none -18 priority -16 proofs -17 responsible -16 score -16 severity -15 status -16
h/reg	action 17 comment -16 expiry -17 lastCheck -16 none -16 proofs -18
h/rem	action -16 body -17 comment 23 deadline -19 end -15 expectedLevel -17 expiry -15 indicator -16 label -18 links -22 none -23 priority -16 proofs -19 reference -16 responsible -17 score -16 session -16 severity -17 start -15 status -21 version -15
h/rem$	action -15 body -18 comment 24 deadline -19 end -17 expectedLevel -17 indicator -18 label -17 links -21 none -25 priority -15 proofs -17 reference -18 responsible -18 session -17 severity -15 start -17 status -20
h/remed	action 18
h/remed$	action 16 comment -16
h/respo	action -15 body -20 comment -15 deadline -16 indicator -17 label -15 links -19 none -25 responsible 28 status -18 step -15 version -16
h/revie	action -15 applicable -22 comment -16 date -22 deadline -19 expectedLevel -16 expiry -21 label -15 lastCheck 25 links -19 none -22 priority -16 proofs -16 responsible -18 severity -15 status -20 steps 21
h/savoi$	action -17 comment 26
h/scop	action -27 body -26 comment -29 criterion -24 date -23 deadline -29 expectedLevel -29 expiry -26 indicator -27 label -30 lastCheck -28 links -28 none -31 priority -29 proofs -30 responsible -21 score -20 severity -29 status -35 version -26
h/scop$	action -16 comment -17 criterion -17 deadline -17 expectedLevel -17 expiry -15 indicator -16 label -22 lastCheck -17 links -16 none -20 priority -16 proofs -19 score -15 severity -16 status -28
h/se quil	action -22
h/ski	action -16 deadline -18 none -21 step 15
h/state	action -15 comment -16 criterion -16 deadline -17 expectedLevel -16 indicator -17 label 22 lastCheck -15 links -16 none -18 priority -16 proofs -16 responsible -17 severity -15 status -17
h/suis	action -15 applicable 17 comment -17 deadline -15 links -33 none -17 priority -16 proofs -18 responsible -21 score -23 severity -24 status 19
h/tdl	action 17
h/ther	action -16 none -22 severity -18 status 21
h/to do	action 24 expectedLevel -19 links -15 proofs -17
h/todo	action 22 comment -27 expectedLevel -24 label -18 links -17
h/txt	action -16 expectedLevel -18 label 20 none -16
h/vers	action -18 body -20 comment -24 criterion -17 date -16 deadline -20 expectedLevel -20 expiry -16 indicator -21 label -20 lastCheck -15 none -24 priority -21 proofs -25 responsible -29 score -17 session -17 severity -19 status -30 version 32
h/y	action -19 applicable 15 body -23 comment -27 criterion -17 date -15 deadline -22 expectedLevel -21 indicator -20 label -19 lastCheck -17 links -16 none -23 priority 17 proofs -23 score -18 severity -20 status -29 version -18
h/yet	action -16 deadline -15 none -16 responsible -16 severity -17 status 23
h/0 0	applicable -20 comment -17 criterion -25 expectedLevel -22 indicator -16 label -20 links -16 none -19 proofs -15 responsible -23 score -26 status -21
h/^impri	applicable -21 deadline -16 none 28 responsible -21 status -19
h/^ki	applicable -15 deadline -15 links -15 none -22 responsible 26 status -21
h/^pj	applicable -15 comment -25 links -18 none -23 proofs 29 status -15
h/^qui	applicable -15 comment -19 criterion -20 deadline -17 expectedLevel -15 indicator -18 label -19 links -19 none -25 priority -17 proofs -26 responsible 28 session -15 status -21 version -15
h/a moi	applicable 21 responsible -15
h/am	applicable 16
h/appl	applicable 15
h/cab	applicable 15
h/combien$	applicable -17 criterion -22 indicator 21 label -21 links -23 none 17 proofs -22 status -21
h/conc	applicable 16 none -16
h/conce$	applicable 15 none -15 proofs -15 status -18
h/conf	applicable -23 criterion -16 expectedLevel -17 none -19 severity -26 status 25
h/impri	applicable -24 none 27 responsible -19 status -19
h/l 0	applicable -20 comment -17 criterion -24 deadline -17 expectedLevel -21 indicator -17 label -18 links -16 none -19 proofs -17 responsible -22 score -24 status -20
h/ma	applicable 17 status -16
h/ns	applicable 17 none -18 status -16
h/ou ?	applicable -15 links 15 responsible -15 severity -15
h/ou pas	applicable -16 comment -15 indicator -17 label -16 lastCheck -16 links -29 none -19 proofs -16 responsible -18 score -17 status 23
h/pomm	applicable 16
h/pour l	applicable 19 deadline -18 expectedLevel -18 none -22 responsible -17
h/pret	applicable -17 expectedLevel -15 status 23
h/remar	applicable -16 body -16 comment 34 deadline -17 expectedLevel -21 indicator -15 links -15 none -30 proofs -25 responsible -18 session -15 status -23 steps -22
h/where	applicable -18 body -15 comment -16 deadline -20 expectedLevel -17 indicator -16 label -16 links 22 none -24 priority -16 proofs -25 responsible -19 severity -16 status 23
h/^accou	body 15
h/^anima	body -17 responsible 19
h/^body	body 18
h/^boit	body 17 steps -16
h/^centr	body 15
h/^clt	body 18 responsible -18
h/^compa	body 18 none -15 responsible -21 session -19 trainee -18
h/^convo	body -19 comment -18 links -16 none -17 reference -15 responsible -17 session -17 start -24 steps 19 trainee -19
h/^debut	body -16 comment -15 end -27 links -15 none -15 responsible -15 session -16 start 25 steps -21 trainee -15
h/^dossi	body -19 comment -21 documents -15 end -17 links 20 none -25 responsible -27 start -16 step -17 steps -21
h/^essm	body 21
h/^eval	body -16 end -34 none -15 responsible -17 session -17 start -15 steps 37 trainee -15
h/^evalu	body -19 comment -20 end -22 none -18 responsible -15 session -22 status 18 steps 27
h/^fact	body -15 steps 19
h/^form	body -16 none -17 reference -17 responsible 17
h/^intit	body -21 comment -15 date -19 end -19 expiry -16 indicator -19 label 19 links -27 none -23 reference -16 responsible -23 session 24 status -19 steps -19 trainee -17 version -17
h/^learn	body -16 responsible -15 session -17 trainee 17
h/^mono	body -16 comment -19 deadline -15 links -20 responsible 26 severity -17 status -25
h/^n	body -17 none -19 session -15 status -17 steps -17 trainee 16
h/^organ	body 21 none -19 session -17
h/^parti	body -17 comment -16 none -17 phase 18 responsible -18 session -17 start -15 step -18 steps -25
h/^porte	body -17 comment -17 deadline -15 documents -18 links -20 none -20 responsible 31 session -16 status -20
h/^posit	body -15 steps 25 trainee -15
h/^premi	body -15 end -26 none -19 reference -15 session -16 start 19 trainee -16
h/^prof	body -18 links -15 none 15 reference -19 status -15
h/^ref	body -15 comment -18 end -16 links -23 none -20 reference 25 responsible -27 start -15 status -18 steps -16 version -18
h/^refer	body -16 comment -17 end -15 label -21 none -18 responsible 28 session -18 start -15 status -17 steps -17 trainee -18
h/^satis	body -15 steps 15
h/^sessi	body -20 comment -18 links -18 none -19 reference -17 responsible -21 steps -21 trainee -19
h/^sorti	body -16 date 15 end 21 session -19 start -22
h/^struc	body 16
h/accou	body 16 none -16 status -15
h/accou$	body 15 phase -15
h/analy	body -15 comment 22 deadline -15 end -16 indicator -16 links -18 none -22 proofs -15 reference -16 responsible -21 session -22 start -16 status -17 trainee -18
h/benef	body -22 comment -18 end -16 links -22 none -17 responsible -18 session -18 start -16 steps -21 trainee 19
h/benef$	body -15 comment -17 end -15 links -23 none -17 session -15 start -17 steps -20 trainee 19
h/body	body 21 none -15 responsible -16
h/body$	body 19 responsible -15
h/boit	body 22 comment -15 end -15 responsible -15 session -19 trainee -17
h/boit$	body 19 session -15 steps -15 trainee -15
h/bonho	body -18 responsible -17 session -16 steps -15 trainee 18
h/boulo	body -15 none -19 responsible 15
h/candi	body -15 comment -15 end -15 links -15 none -15 responsible -16 session -18 start -15 steps -18 trainee 18
h/certi	body -17 comment -21 end -15 links -16 none -16 responsible -18 session -15 start -16 steps 20 trainee -20
h/clien	body 22 comment -15 none -16
h/clien$	body 15
h/clt	body 20 none -16 responsible -19
h/coach	body -17 responsible 21 session -15 steps -15 trainee -17
h/coife	body -16 session -31 trainee 30
h/coll	body -21 comment -15 priority -20 responsible 22 status -17
h/comma	body 20 comment -15 end -15 links -16 none -18 reference -15 responsible -20 trainee -15
h/comma$	body 21 comment -16 end -15 links -17 none -19 reference -15 responsible -20 start -15 trainee -15
h/compa	body 19 none -16 session -20 trainee -19
h/contr	body -18 comment -24 date -21 deadline -17 end -17 expectedLevel -18 expiry -21 lastCheck 25 links -22 none -29 proofs -19 responsible -22 score -18 session -15 severity -17 start -16 status -18 steps 18 trainee -16 version -16
h/convo	body -19 comment -18 links -16 none -17 reference -16 responsible -17 session -17 start -24 steps 19 trainee -19
h/deb	body -15 comment -15 end -23 session -15 start 22 steps -17 trainee -16
h/deb$	body -15 end -25 start 23 steps -18 trainee -17
h/debut	body -18 comment -15 end -27 none -15 session -18 start 28 steps -25 trainee -15
h/do$	body 17 comment -18 expectedLevel -16 links -15 proofs -16
h/donne	body -15 comment -17 end -15 none -16 proofs 16 responsible -15 steps 16 trainee -15
h/dosie	body -16 comment -17 deadline -15 expectedLevel -17 links 24 none -20 responsible -20 status -17
h/dossi	body -26 comment -23 documents -17 end -23 links 23 responsible -18 start -23 status -17 step -16 steps -18
h/du bilan	body -16 session 18 start -15 trainee -21
h/elev	body -23 documents -31 none -15 reference -16 session -22 trainee 21
h/elev$	body -20 comment -15 documents -28 none -15 session -20
h/emplo$	body 16
h/entit	body 15
h/essm	body 20
h/eval	body -17 comment -15 end -26 none -16 responsible -17 session -18 start -16 steps 36 trainee -16
h/feedb	body -16 steps 16
h/fin$	body -17 comment -16 end 16 none -16 reference -15 responsible -15 session -15 start -16 trainee -18
h/form	body -17 none -18 reference -15
h/gr	body -17 comment -17 end -15 links -19 none -20 reference -17 responsible -20 session 23 steps -16 trainee -17
h/intit	body -21 comment -16 date -20 end -18 expiry -17 indicator -23 label 21 links -27 none -25 reference -18 responsible -21 session 19 status -29 steps -18 trainee -17 version -21
h/inves	body -18 comment -20 end -16 links -17 none -17 reference -16 responsible -18 session -17 start -15 steps 20 trainee -17
h/kan	body -16 status -15
h/la forma	body -18 none -15 session 23 trainee -18
h/mono	body -15 deadline -17 links -19 reference -15 responsible 29 session -15 severity -16 status -24
h/nom du	body -25 comment -15 documents 18 end -18 links -21 none -16 proofs 22 reference -24 responsible -19 start -16 step -19 steps -18 version -17
h/not$	body -16 comment 19 end -15 links -17 none -19 responsible -17 session -15 status -27 steps 19
h/numer	body -15 indicator 17 links -15 none -18 reference 17 responsible -15
h/opco	body 25 comment -18 links -18 reference -15 responsible -17 session -16 start -15 status -17 steps -15 trainee -16
h/order	body -15 comment -17 deadline -15 indicator -16 label -15 links -18 priority 24 proofs -17 status -21
h/order$	body -16 comment -17 deadline -16 indicator -16 label -15 links -18 priority 25 proofs -17 responsible -15 severity -15 status -21 version -15
h/org	body 20 none -15 status -15
h/org$	body 20 none -16 status -17
h/organ	body 26 end -15 none -18 session -17 status -15
h/organ$	body 24 responsible -20
h/owner	body -16 comment -15 deadline -18 documents -18 label -15 links -16 none -29 priority -17 proofs -21 reference -15 responsible 34 status -23 step -17
h/parte	body 17
h/parte$	body 19
h/parti	body -26 comment -24 end -17 none -23 phase 17 responsible -24 session -23 start -23 step -19
h/parti$	body -19 comment -21 links -27 none -20 reference -27 responsible -20 session -20 start -18 trainee 15
h/pay	body 18 responsible -22
h/pay$	body 20 responsible -24
h/permi	body -16 comment -19 links -22 reference -18 responsible -15 session 21 trainee -15
h/pilot	body -17 label -15 links -20 proofs -23 responsible 29 severity -15 status -19 version -18
h/pilot de	body -17 label -15 responsible 20 severity -15 status -17
h/porte	body -16 comment -16 documents -17 links -17 none -20 responsible 31 status -19
h/pour quel	body 16
h/pr	body -20 comment -25 date -17 deadline 17 expiry -16 links -23 none -21 proofs -19 reference -21 responsible -22 session -18 status -22 steps -18 trainee 20 version -17
h/prof	body -17 links -18 reference -19
h/profe	body -15 documents -15 links -16 none -18 proofs -15 responsible 22 session -16 status -19 trainee 15
h/qui pay	body 20 responsible -23
h/ref	body -23 comment -23 deadline -21 end -21 label -16 links -30 phase -18 proofs -15 reference 30 session -19 start -21 status -29 step -21 steps -21 trainee -21
h/ref$	body -16 deadline -16 documents -15 indicator -17 links -23 reference 15 session -22 steps -17 trainee -19
h/respo$	body -15 comment -17 deadline -15 indicator -15 links -17 none -22 priority -17 proofs -17 responsible 32 status -21
h/run	body -18 comment -18 date -23 deadline -15 end -15 expiry 20 lastCheck -21 links -19 none -20 responsible -19 session 23 start -15 status -23 steps -20 trainee -17
h/run$	body -17 comment -15 none -15 reference -17 responsible -16 session 23 status -18 steps -19 trainee -17
h/salar	body -15 end -18 links -15 none -17 reference -17 responsible -18 session -18 start -16 steps -20 trainee 22
h/satis	body -16 steps 15
h/sent	body -18 comment -19 end -19 links -17 none -18 reference -16 responsible -17 session -17 start -17 steps 22 trainee -17
h/sent$	body -18 comment -19 end -18 links -17 none -18 reference -16 responsible -17 session -17 start -16 steps 22 trainee -17
h/ses	body -22 comment -23 none -21 reference -20 responsible -18 session 22 start -19 steps -24 trainee -16
h/ses$	body -16 comment -19 links -18 none -16 reference -16 session 18 start -15 steps -22
h/sessi	body -19 comment -18 links -17 none -24 reference -22 responsible -19 session 23 status -18 steps -20 trainee -19
h/signe	body -16 comment -19 documents 16 end -17 links -16 none -17 reference -16 responsible -16 session -17 start -17 step -21 steps 23 trainee -19
h/signe$	body -17 comment -18 documents 15 end -17 links -15 none -15 reference -15 responsible -15 session -16 start -16 step -17 steps 23 trainee -19
h/socie	body 22 comment -15 none -18 responsible -18
h/sorti	body -17 comment -17 date 15 end 22 links -16 none -20 responsible -18 session -20 start -18 steps -20
h/sst	body -23 comment -19 end -18 links -18 none -19 reference -18 responsible -20 session -22 start -18 trainee 19
h/stag	body -19 documents -15 end -15 indicator -19 phase 17 responsible -24 session 18 start -16 status -25 steps -18 trainee -20
h/stag$	body -18 end -15 responsible -21 session 18 start -16 status -18 steps -21 trainee -19
h/stagi	body -18 comment -19 end -15 links 16 none -19 responsible -21 session -22 start -15 step 17 steps -22
h/stagi$	body -19 comment -20 links 16 none -20 responsible -20 session -22 step 17 steps -21
h/struc	body 19 links -15
h/struc$	body 19 links -16
h/stude	body -19 end -15 responsible -17 steps -16 trainee 22
h/suivi	body -19 end -16 responsible -16 start -15
h/test	body -18 comment -17 end -20 links -15 none -15 reference -15 responsible -16 session -17 start -20 steps 25 trainee -17
h/up	body -16 deadline -20 documents -17 links -18 none -28 reference -15 session -17 start -21 step -15 trainee -17
h/up$	body -15 none -17 reference -16 responsible -18 start -20 trainee -16
h/whos	body -15 comment -17 links -16 none -19 responsible 22 status -20
h/^0	comment -15 end -21 none -15
h/^analy	comment 20 deadline -15 indicator -16 links -17 none -21 responsible -19 session -20 trainee -15
h/^anyth	comment 23 links -15 none -17
h/^atten	comment -26 deadline -20 links -16 none -30 proofs -16 responsible -18
h/^attes	comment -24 end -16 steps 21
h/^auto	comment -16 status 19
h/^avanc	comment -15 lastCheck -17 none -15 status 19
h/^avi	comment -19 links -15 none -21 responsible -16 status 20 steps 25
h/^ca	comment -16 none -23 responsible -17 steps -16
h/^certi	comment -15 steps 17 trainee -17
h/^cod	comment -16 date -16 expiry -15 links -21 proofs -20 reference 28 responsible -21 status -22 trainee -17 version -23
h/^comme	comment 31 expectedLevel -24 label -18 none -18 proofs -24 status -24
h/^cotat	comment -24 links -15 none -20 priority -15 proofs -16 score -16 status 18
h/^coule	comment -16 deadline -16 links -30 none 31 responsible -20 status -20
h/^de	comment -18 deadline -15 expectedLevel -15 expiry -16 indicator -20 lastCheck -18 links -15 none -19 priority -16 proofs 17 responsible -15 score -15 severity -18 status -16
h/^docum	comment -18 deadline -15 expiry -17 indicator -22 label -16 links -32 none -25 phase -21 proofs 26 responsible -30 session -16 version -20
h/^empl	comment -21 deadline -17 indicator -18 links 25 none -20 proofs -19 responsible -22 status -21
h/^empla	comment -15 links 23 none -19 proofs -16 status -15
h/^en	comment -15 label 15
h/^entr	comment -15 responsible -20 session -16 start 15 steps -18
h/^et	comment -17 deadline -26 documents -17 indicator -22 none -25 phase -22 priority -15 proofs -18 reference -17 responsible -17 session -24 step 22
h/^etap	comment -16 deadline -16 documents -32 indicator -15 links -25 none -20 phase -36 reference -17 responsible -23 status -23 step 35
h/^etat	comment -17 deadline -19 indicator -17 links -20 none -19 phase -15 proofs -21 reference -16 responsible -17 status 33 step -17 version -19
h/^feu	comment -19 deadline -18 expectedLevel -18 indicator -16 label -15 links -18 none -22 proofs -17 responsible -23 severity -16 status 25 version -15
h/^fil	comment -20 expiry -15 indicator -24 responsible -22 session -19 status -21 steps -16 version -21
h/^formu	comment -22 deadline -20 documents 24 expectedLevel -15 indicator -17 links -15 none -22 phase -17 reference -17 responsible -22 status -21 step -19
h/^fre	comment 16
h/^frequ	comment -15 links -16 none 29 proofs -16 responsible -16 status -22
h/^gravi	comment -18 links -15 none -17 severity 15 status -19
h/^j	comment -18 deadline 23 documents -19 links -15 none -19 phase -15 responsible -17 start 15 status -27 steps -15
h/^lib	comment -16 expectedLevel -19 indicator -17 label 24 links -17 none -18 responsible -17 status -20
h/^lien	comment -16 links 31 none -16 proofs -21 reference -16 responsible -15 status -15
h/^mes	comment 19 responsible -15
h/^mis	comment -19 deadline -20 expiry -17 indicator -20 none -23 responsible -19 version 19
h/^momen	comment -16 deadline -16 documents -28 links -15 none -15 status -16
h/^need	comment -18 links -15 responsible -23
h/^no	comment -15 indicator -21 reference -19 status -15
h/^numer	comment -16 indicator 17 none -19 reference 18 responsible -16
h/^objec	comment -16 label 23 proofs -17 status -16
h/^obs	comment 23 deadline -15 links -16 none -17 responsible -15
h/^paper	comment -16 deadline -15 documents 16 indicator -17 links -19 none -19 proofs 19 responsible -19 status -19 step -17
h/^pc	comment -17 documents 18 links -24 none -15 proofs 21 responsible -16 status -16 step -17
h/^perso	comment -19 trainee 18
h/^phas	comment -19 deadline -17 documents -18 links -18 none -20 phase 20 reference -16 responsible -16 session -17 status -17 step -16
h/^piec	comment -15 phase -17 proofs 18
h/^progr	comment -17 links -17 none -21 responsible -22 status 18
h/^quel	comment -17 expectedLevel -17 indicator -20 label -15 links -19 none -22 responsible -19 status -18
h/^quest	comment -27 proofs -16 status -16
h/^rappe	comment -16 none 19 responsible -15 status -16
h/^resp	comment -16 deadline -15 links -17 proofs -16 responsible 25 status -19
h/^rq	comment 25 deadline -15 links -19 none -18 proofs -15 responsible -20 session -16
h/^seque	comment -16 deadline -15 documents -16 indicator -15 links -19 none -19 reference -15 responsible -16 status -17
h/^sit	comment -21 criterion -16 deadline -23 label -18 none -25 priority -18 proofs -32 status 30 version -18
h/^step	comment -21 indicator -21 links -25 none -31 phase -24 session -21
h/^temp	comment -19 documents -19 indicator -16 lastCheck -15 links -21 reference -18 responsible -23 session -16 status -20
h/^touch	comment -18 deadline -17 documents -22 indicator -17 links -20 none -19 phase -19 reference -15 responsible -20 session -16 status -18 step 22
h/^typ	comment -16 label -16 proofs -17 responsible -15 status -26
h/^vers	comment -15 indicator -15 links -24 none -19 proofs -17 responsible -18 status -20 version 30
h/a donne	comment -15 documents 15 proofs 19 status -16
h/a jour	comment -15 date -18 deadline -20 expiry -20 indicator -21 lastCheck 19 none -25 proofs -17 status -21 version 15
h/a l	comment -27 label -18 proofs 24 status -19
h/a savoi	comment 21
h/acc	comment -19 end -15 indicator -15 links 20 none -21 proofs -17 responsible -18 start -15 status -17 steps 23
h/acc$	comment -15 none -15 steps 17
h/admin	comment 15
h/ai	comment -21 proofs 20
h/aid	comment -17 deadline -15 links -15 none 24 responsible -16 version -15
h/anyth	comment 23 none -17
h/archi	comment -15 none 19 status -16
h/argum	comment 26 deadline -18 expectedLevel -20 indicator -16 links -19 none -17 proofs -16 responsible -17 status -18
h/att	comment -16 expectedLevel 20 links -15 none -17 priority -15 proofs -15 status -16
h/attes	comment -24 end -15 steps 21
h/auto	comment -18 deadline -18 expiry -18 indicator -16 label -16 none -19 status 17
h/autod	comment -15 expectedLevel -15 responsible -16 status 21
h/aux	comment -15 steps 21
h/avi	comment -19 links -15 none -22 responsible -16 status 21 steps 25
h/bet	comment 15
h/blanc	comment -25 none -17 status 18
h/bloc	comment -18 criterion 17 deadline -19 documents -15 indicator -19 links -19 none -21 phase 21 responsible -20 status -18 step -16
h/bloc$	comment -17 deadline -18 indicator -16 links -18 none -19 phase 19 responsible -17 step -17
h/boucl	comment -17 deadline 23 expiry -15 indicator -16 links -20 none -16 status 15
h/caden	comment -15 links -15 none 23 status -16
h/can	comment -15 expectedLevel -15 label -15 proofs 19 status -15
h/categ	comment -15 deadline -15 none 22 responsible -16 status -16
h/ce qu	comment -22 deadline -17 indicator -15 label 27 links -22 proofs -15 status -18
h/ch	comment -15 responsible 16 status -16
h/ch$	comment -15 steps 15
h/chant	comment -17 deadline -18 expiry -18 indicator -17 links -25 none -29 priority -15 proofs -19 responsible -16 session 16
h/chant$	comment -16 deadline -18 expectedLevel -15 label -15 links -15 none -20 proofs -15 responsible -15 status 15
h/charg	comment -17 deadline -15 expectedLevel 19 label -15 none -16 priority -15 proofs -16
h/charg$	comment -16 deadline -16 expectedLevel 18 label -15 none -17 priority -15 proofs -17 status -18
h/check	comment -19 date -26 deadline -21 expiry -22 label -19 lastCheck 34 links -18 none -19 responsible -16 status -22
h/clair	comment -18 indicator -16 label 20 responsible -20 status -16
h/clair$	comment -19 deadline -15 indicator -16 label 22 priority -15 responsible -21 status -16
h/class	comment -21 deadline -15 expectedLevel -17 indicator -15 label -18 links 26 priority -16 proofs -20 responsible -19 score -15 session -16 status -17
h/cod	comment -15 date -20 expiry -19 links -24 proofs -30 reference 30 responsible -22 status -26 trainee -15 version -27
h/comme de	comment 22 expectedLevel -16 label -18 proofs -15 status -21
h/comme$	comment 17 none -19
h/compl$	comment -16 none -19 status 18
h/confo	comment -20 criterion -15 date -15 deadline -15 expiry -17 label -16 lastCheck -15 links -18 none -23 priority -16 proofs -20 score -18 status 23
h/confo$	comment -23 deadline -17 label -16 lastCheck -16 links -19 none -21 proofs -19 score -19 severity 15 status 24
h/conte	comment 27 proofs -26
h/cotat	comment -24 deadline -20 expiry -17 label -15 lastCheck -18 links -16 none -24 priority -17 responsible -16 status 15
h/coul	comment -15 links -16 none 26 responsible -16
h/coule	comment -17 deadline -18 indicator -19 label -15 links -24 none 33 proofs -15 reference -20 responsible -22 score -16 status -21
h/cover	comment -15 links -18 proofs -17 responsible -19 status -20
h/cpt	comment -16 deadline -16 expectedLevel -16 indicator -15 links -16 none 23 priority -16 responsible -16 score -18 severity -16 status -21 version -17
h/crit$	comment -15 criterion 29 indicator -19 none -20 status -15 version -18
h/d auto	comment -21 expiry -16
h/dat d	comment -16 none -15 status -23
h/de confo	comment -18 status 21
h/de preuv	comment -25 date -16 proofs 18 status -18
h/de quoi	comment -19 deadline -15 expectedLevel -16 expiry -16 indicator -22 lastCheck -17 links -15 none -19 priority -17 proofs 17 responsible -15 severity -18 status -16
h/dead	comment -18 deadline 25 indicator -18 lastCheck -20 links -18 none -20 priority -15 proofs -15 responsible -18 score -15 status -20
h/delai	comment -16 deadline 31 lastCheck -25 links -16 none -17 responsible -15 status -15
h/deliv	comment -17 label 19 links -16 none -17 responsible -16 status -15
h/deman	comment -22 expectedLevel -16 label 24 links -19 proofs -17 session -17 steps 16
h/deman$	comment -20 label 23 links -17 proofs -15
h/dern	comment -20 deadline -20 expiry -19 indicator -18 label -19 lastCheck 26 links -17 none -17 priority -15 proofs -16 responsible -21 score -15 status -17
h/destr	comment -16
h/dispo	comment -17 links -16 none -19 proofs 18 responsible -15 session 17 status -15
h/dispo$	comment -16 links -17 none -20 proofs 20 session 18
h/don	comment -15 deadline 19 expiry -15 none -16 responsible -17
h/donne$	comment -16 steps 15
h/dossi$	comment -17 session -17 trainee -17
h/driv	comment -18 links 19
h/echan	comment -15 date -22 deadline -15 expiry -18 lastCheck 21 links -17 responsible -18 start -19
h/eleme de	comment 24 links -15 none -28
h/els	comment 20 none -17
h/en clair	comment -18 indicator -16 label 20 responsible -21 status -15
h/en est	comment -18 label -15 links -31 none -16 responsible -17 status 31
h/en oeuvr	comment -20 expiry -18 priority -17 status 16
h/engag	comment -17 expectedLevel -19 label 15 priority -25 proofs -19 status 22
h/engag$	comment -17 expectedLevel -19 label 15 none -16 priority -25 proofs -21 status 28
h/entr	comment -15 end -15 responsible -16 session -17
h/entre$	comment -15 end -21 links -17 reference -15 responsible -18 start 17 status -18 steps -21 trainee -15
h/epi	comment -15 end -15 steps 17
h/et	comment -24 date -18 deadline -29 documents -21 expiry -16 indicator -25 links -20 none -32 phase -27 priority -20 proofs -23 reference -23 responsible -22 score -16 status 15 step 22 version -17
h/etap	comment -26 deadline -25 documents -16 indicator -22 links -29 none -24 reference -28 session -23 step 20
h/etap$	comment -18 deadline -17 indicator -15 links -19 none -18 reference -18 session -17
h/etat	comment -17 date -18 deadline -20 indicator -17 links -20 none -20 proofs -21 reference -17 responsible -17 status 33 step -15 version -21
h/execu	comment -21 deadline -21 documents -19 indicator -16 links -19 none -20 phase -21 reference -18 responsible 21 session -16 status -19 step -19
h/expec	comment -16 expectedLevel 27 links -15 none -21 priority -17 proofs -15 responsible -15 status -15
h/fait	comment -19 indicator -15 links -19 none -15 status -16 step 20
h/fee	comment -15 deadline -15 links -15 none 22 responsible -18 status -17
h/feu	comment -19 deadline -17 expectedLevel -18 indicator -16 label -15 links -17 none -21 proofs -17 responsible -16 severity -15 status 25 version -15
h/fil	comment -19 indicator -20 responsible -24 session -21 start -17 status -16 trainee -16 version -20
h/filed	comment -22 deadline -15 links 16 none -21 responsible -20 status -17
h/fini	comment -17 label -16 lastCheck -18 links -18 none -20 proofs -15 responsible -16 score 15 severity -22 start -17
h/formu	comment -21 deadline -17 documents 23 expectedLevel -16 indicator -15 links -20 none -15 phase -17 reference -17 responsible -16 status -21 step -18
h/fourn	comment -19 deadline -15 documents 15 links -15 none -17 proofs 17
h/fourn$	comment -18 documents 16 links -16 none -18 proofs 18
h/fre	comment 17
h/grav	comment -17 label -15 links -17 none -18 priority -16 proofs -15 responsible -18 severity 24 status -23
h/grav$	comment -16 none -17 priority -15 responsible -16 severity 21 status -16
h/gravi	comment -15 deadline -15 links -15 none -21 proofs -15 severity 18
h/guid$	comment -16 none 20
h/head	comment 18 status -15
h/id	comment -19 deadline -18 documents -19 links -28 proofs -30 reference 31 responsible -27 session -16 status -21 step -16 version -22
h/id$	comment -16 deadline -15 label -15 links -15 reference 17 responsible -16 status -16
h/inspi	comment 16 expectedLevel -17 label -18 proofs -16
h/inter	comment -16 deadline -17
h/j ai	comment -21 proofs 20
h/justi	comment -15 links -21 none -15 proofs 27
h/kilom	comment -16 deadline -15 expiry -16 indicator -16 links -20 none 22 proofs -16 reference -15 responsible -19 score -15 status -19 version -17
h/l ecart	comment -15 responsible 15 severity 20 status -23
h/lien	comment -17 documents -15 links 31 none -20 proofs -20 reference -17 responsible -16 status -19
h/locat	comment -16 links 26 proofs -15 status -15
h/locat$	comment -18 links 29 none -16 proofs -15 responsible -17 status -17
h/m	comment 19 deadline -16 expectedLevel -18 proofs -26 status -19
h/mail$	comment -15 none 19 responsible -15
h/malle	comment -24 steps 23
h/marg	comment 15 deadline -15 responsible -17
h/matur	comment -18 date -15 indicator -17 lastCheck -16 links -19 none -17 proofs -18 responsible -19 status 28 version -15
h/mes not	comment 19 responsible -16
h/mettr	comment -18 deadline 21 expiry -19 priority 15 proofs -15 status -15
h/mettr en	comment -19 deadline 18 expiry -18 priority 15 proofs -16 status -16
h/miles	comment -16 deadline -18 documents -18 indicator -16 links -19 none -18 phase -22 reference -15 responsible -18 session -15 status -17 step 21
h/mis	comment -19 deadline -25 expiry -20 indicator -21 none -26 proofs -16 responsible -23 version 18
h/mis en	comment -16 status 17
h/mod	comment -21 indicator -16 links -16 none 22 responsible -15 status -15
h/model	comment -19 criterion -15 indicator -15 links -16 proofs -20 responsible -16 status -17 version 20
h/model$	comment -20 criterion -15 indicator -19 links -18 proofs -21 responsible -17 status -17 version 23
h/momen$	comment -20 deadline -17 indicator -15 links -20 none -25 reference -18 responsible -17 status -19
h/mot	comment 16 deadline -16 responsible -18
h/nam	comment -28 date -19 deadline -23 documents -19 end -24 expiry -20 indicator -20 links -31 priority -17 reference -28 score -15 severity -16 start -22 status -30 steps -22 version -19
h/nb de	comment -15 none 24
h/nb$	comment 17 responsible -15
h/need	comment -18 links -16 none -15 reference -15 responsible -21 steps 15
h/nivea de	comment -15 deadline -15 expectedLevel -27 none -23 priority -22 score -15 status 23
h/nom	comment -23 date -24 deadline -15 end -27 expiry -24 indicator -20 links -35 none -30 phase -16 proofs 18 responsible -32 start -24 status -28 steps -28 version -22
h/not 0	comment -16 score 15
h/not perso	comment 17 responsible -23
h/numbe	comment -16 date -15 expiry -18 label -19 links -22 none -24 proofs -22 reference 19 responsible -17 status -19
h/numbe$	comment -15 expiry -17 label -19 links -22 none -22 proofs -22 reference 19 responsible -16 status -18
h/objec	comment -20 indicator -17 label 15 lastCheck -16 none -20 proofs 16 responsible -15 status -20
h/obs	comment 25 indicator -15 links -16 responsible -17 status -18
h/obs$	comment 24 responsible -15
h/odd	comment 17
h/oeuvr	comment -20 expiry -16 priority -17 status 16
h/op	comment -17 deadline -16 documents -19 indicator -15 links -16 phase -15 responsible -17 session -15 status -17 step 21
h/ou$	comment -15 indicator -15 label -15 links 20 none -15 responsible -16
h/out$	comment -17 steps 17
h/outpu	comment -16 documents 15 links -15 step -17
h/pag	comment -18 deadline -19 indicator -19 links -15 none 27 proofs -17 score -15 status -17
h/pag$	comment -17 deadline -18 indicator -18 none 25 proofs -15 status -15
h/paper	comment -15 deadline -15 documents 15 indicator -17 links -18 none -19 proofs 18 responsible -19 status -18 step -18
h/papie$	comment -15 deadline -17 documents -15 indicator -22 label -18 links -19 none -28 reference 18 responsible -19 score -15 session -17
h/par$	comment -16 indicator -16 links -16 none -23 proofs -15 responsible 26 status -18
h/parco	comment -19 deadline -16 documents -16 indicator -18 links -20 none -25 reference -19 status -21
h/parco$	comment -17 deadline -15 documents -16 links -19 none -22 reference -16 session -20 status -15 step 15
h/pas$	comment -18 deadline -19 documents -17 indicator -21 label -16 lastCheck 18 links -28 none -21 proofs -16 responsible -21 status 15 step 16
h/pass$	comment -15 deadline -20 documents -16 indicator -15 lastCheck -16 none 20 status -15
h/passa	comment -17 documents -15 links -15 none -19 responsible -15 status -15
h/pc$	comment -21 deadline -15 expectedLevel -16 indicator -17 links 19 none -20 proofs -20 reference -15 responsible -18 session -16 status -18 step -17 steps -16
h/pens	comment 28 deadline -17 proofs -29
h/pense	comment 25 deadline -17 indicator -15 label -22 none -16 priority -21 proofs -18 responsible -21 status -20 version -21
h/per	comment -16 documents -19 links -15 phase 21 responsible -18 status -18 step -15
h/phas	comment -20 deadline -18 documents -19 indicator -17 links -20 none -22 phase 22 reference -17 responsible -21 session -18 status -20 step -18
h/phon	comment -16 links -16 none 25 responsible -17 status -17
h/piec	comment -18 date -18 expiry 17 indicator -18 links -24 none -23 phase -17 proofs 18 responsible -21 score -17 session -19 severity -20 status -25 version -15
h/piec a	comment -15 documents 16
h/pj	comment -23 links -16 none -22 proofs 27 status -15
h/poche	comment -18 links 15
h/pond	comment -16 deadline -15 none -17 proofs -15 responsible -15 score 22
h/possi	comment -15 expectedLevel 27 indicator -17 label -16 links -20 priority -15 proofs -19 responsible -15 score -15 severity -25 status -23
h/possi$	comment -17 expectedLevel 27 indicator -15 label -17 links -19 priority -15 proofs -19 responsible -16 score -16 severity -27 status -22
h/prese	comment -22 links -18 none -20 proofs 21 responsible -17 status -16
h/prese$	comment -20 links -15 none -18 proofs 20 status -15
h/preuv$	comment -26 deadline -23 expectedLevel -17 expiry -30 indicator -22 label -18 lastCheck -27 priority -18 proofs 17 reference -15 responsible -24 score -17 session -24 severity -23 version -20
h/prevu	comment -15 criterion -16 date -26 deadline 31 expiry -27 indicator -16 lastCheck -31 responsible -16
h/produ	comment -21 deadline -21 documents 23 indicator -16 links -19 phase -19 reference -20 responsible -21 session -15 status -22
h/produ$	comment -17 deadline -16 documents 20 indicator -16 links -21 phase -15 reference -18 responsible -19 status -20 step -21
h/progr	comment -17 indicator -15 links -17 none -22 responsible -16 session 15 status 18
h/proof	comment -16 deadline -16 indicator -16 links -15 none -18 proofs 23 responsible -19 status -19
h/qu	comment -24 deadline -20 expectedLevel -15 label 28 none -16 proofs -20 responsible -15 status -32
h/qu on	comment -16 deadline -15 label 18 links -18 status -15
h/quand	comment -17 deadline 25 none -19 responsible -16 status -20
h/que ca	comment 15 expectedLevel -18 label -19 proofs -15
h/que j	comment 15 deadline -16 label -15
h/que l	comment -21 proofs -21
h/quest	comment -25 none 17 proofs -18 status -18
h/r	comment -26 steps 20 trainee -15
h/raci	comment -15 deadline -17 links -15 none -15 responsible 21 session -18 status -17 step -15
h/real	comment -18 indicator -16 links -15 none -24 score 17 status 19 step -15
h/remar$	comment 23 none -17 status -16 steps -17
h/rendr	comment -15 deadline 17
h/requi$	comment -17 links -16 none -15 proofs -17 responsible -17 status -15
h/resp$	comment -15 responsible 23 status -17
h/revie$	comment -16 deadline -16 expiry -15 lastCheck 22 links -19 none -20 proofs -15 responsible -18 status -16 steps 22
h/revoi	comment -15 date -23 deadline -21 expiry 26 lastCheck -22
h/rnq	comment -17 deadline -18 indicator 18 links -21 none -25 proofs -16 responsible -20 status -24
h/rol	comment -15 deadline -17 documents -15 links -16 none -17 responsible 21 session -17 status -17 step -16
h/rq	comment 25 deadline -16 expectedLevel -16 links -19 none -19 proofs -15 session -16
h/rythm	comment -15 criterion -16 deadline -16 expectedLevel -16 indicator -16 links -15 none 22 priority -19 proofs -18 responsible -17 score -17 version -18
h/savoi	comment 20
h/sayin	comment 19 none -15
h/scor	comment -15 deadline -15 none -15 proofs -15 responsible -15 score 22 status -16
h/secr	comment -15
h/seque	comment -16 deadline -15 documents -15 indicator -15 links -18 none -18 reference -15 responsible -17 status -17
h/sit	comment -20 criterion -16 deadline -23 label -16 none -25 priority -18 proofs -29 status 30 version -21
h/sla	comment -15 deadline 19 documents -16 indicator -17 links -16 none -18 phase -16 reference -18 responsible -18 status -18 step -17
h/snag	comment 19 documents -16 links -16 none -17 reference -17 responsible -18 status -15 step -16
h/sor	comment -23 proofs 22
h/sort	comment -16 end 15
h/speci	comment 17
h/stand	comment -16 deadline -16 expectedLevel 24 label -20 links -20 none -22 priority -15 proofs -19 responsible -15
h/start	comment -15 end -29 session -23 start 32 steps -17 trainee -15
h/statu$	comment -30 expectedLevel -15 none -19 responsible -18 score -17 status 26
h/step	comment -23 indicator -22 links -27 none -32 phase -22 session -22
h/suppo$	comment -17 none -26 responsible -15
h/surve	comment -15 end -17 start -22 steps 23
h/t	comment -21 deadline -17 expiry -15 indicator -16 links -17 none 29 priority -15 proofs -18 responsible -23 status -17 version -19
h/tag	comment -16 deadline -15 indicator -19 links -16 priority -17 proofs -17 responsible -20 status -19
h/tag$	comment -15 indicator -16 status -19
h/tel	comment -16 none 21
h/temoi	comment -20 label -24 proofs 19 responsible -17
h/temoi$	comment -20 label -20 proofs 20 responsible -18
h/temp	comment -24 criterion -15 date -19 documents -20 expectedLevel -15 expiry -15 indicator -22 label -17 lastCheck 16 links -25 proofs -20 reference -19 responsible -25 score -17 session -20 severity -15 status -23
h/tempo	comment -16 deadline 22 none -22 reference -15 step -15
h/the audit	comment -16 expectedLevel -17 label -15 proofs 20 status -17
h/timin	comment -16 deadline 20 documents -15 indicator -16 links -17 none -18 phase -16 reference -17 responsible -18 status -20 step -18
h/touch	comment -18 deadline -17 documents -22 indicator -16 links -19 none -18 phase -18 responsible -19 session -15 status -17 step 21
h/trac	comment -17 none -20 proofs 19 responsible -17 session -17 status -18
h/trace	comment -17 indicator 22 links -16 none -18 reference -16 steps 16
h/trace$	comment -18 indicator 20 none -16 steps 17 trainee -15
h/typ	comment -17 links -15 none 16 proofs -16 responsible -17 status -24
h/under	comment -17 deadline -16 indicator -15 links 21 none -18 responsible -19 status -17
h/url	comment -15 links 22 none -16 proofs -22 responsible -15 status -17
h/vehic	comment -17 indicator -17 links -15 none 22 status -23
h/verif	comment -21 date -20 deadline -22 expiry -20 lastCheck 21 none -16 responsible -20
h/verif$	comment -20 date -18 deadline -23 expiry -20 lastCheck 20 responsible -20
h/vers$	comment -16 links -20 none -19 priority -17 proofs -17 responsible -20 status -22 version 28
h/verss	comment -17 criterion -16 date -15 deadline -16 expectedLevel -17 expiry -16 indicator -19 links -22 none -22 proofs -19 responsible -22 score -15 status -19 version 27
h/veut	comment -16 expectedLevel 27 label -21 proofs -22 status -18
h/voir	comment -16 expectedLevel 23 label -19 proofs -23 status -17
h/voir$	comment -15 expectedLevel 22 label -17 proofs -22 status -17
h/vrac	comment 23 deadline -16 label -19 none -16 priority -18 proofs -17 responsible -19 status -18 version -17
h/who	comment -17 indicator -15 links -15 none -19 responsible 21
h/worth	comment 25 none -15 status -19
h/y n	comment -15 priority -16 status -20
h/^statu	criterion -15 expectedLevel -15 indicator -21 label -18 links -18 none -22 proofs -18 responsible -18 score -15 status 17
h/c koi	criterion -23 indicator -22 label 25 links -26 status -18
h/cr	criterion 17 none -17 score -15 status -16
h/exact	criterion -19 indicator -15 label 18 proofs -22
h/gro	criterion 18 label -15
h/n° crit	criterion 16
h/paren	criterion 19 expectedLevel -15
h/qui l	criterion 17
h/qui$	criterion -16 proofs -20 responsible 21
h/ratta	criterion 19
h/^d	date -15 deadline 30 lastCheck -20
h/^echan	date -22 deadline -17 expiry -19 lastCheck 23
h/^issu	date 15 expiry -18 indicator -16 responsible -16 status -18 version 15
h/^la	date -18 expiry -17 links -21 none -20 proofs -22 session -17 status -19 version 22
h/^last	date -21 deadline -22 expiry -22 label -16 lastCheck 28 links -15 none -19 proofs -16 responsible -15 severity -15 status -22
h/^local	date -18 links 29 none -17 proofs -27 responsible -18 status -18
h/^natur	date -16 documents 15 expiry -15 links -24 proofs 21 responsible -19 status -20
h/^valid	date -20 expiry 20 none -17 proofs -26 score -16 severity -18
h/^vu	date -15 deadline -15 lastCheck 20
h/ajout	date 28 deadline -25 expiry -29 lastCheck -28
h/bon	date -19 expiry 24 indicator -20 label -16 lastCheck -18 links -25 none -16 proofs -20 responsible -17 severity -16 status 17
h/butoi	date -22 deadline 24 expiry -20 lastCheck -16
h/butoi$	date -20 deadline 25 expiry -20 lastCheck -15
h/combi	date -17 expiry -15 links -19 none -16 proofs -16 responsible -20 session -18 version 23
h/const	date -21 deadline -17 expiry -15 lastCheck 16 links -15 none -16 responsible -15 status 20
h/const$	date -22 deadline -25 lastCheck 21 status 15
h/contr le	date -19 deadline -17 lastCheck 18
h/contr$	date -19 end -15 lastCheck 16
h/cvs	date 19 expiry -25
h/d ici	date -15 deadline 29 lastCheck -19
h/dat du	date 19 deadline -22 expiry -33 links -17 proofs -21 reference -18 responsible -18 status -17 version -23
h/dated	date 21 indicator -16 links -17 none -19 proofs -17 reference -15 responsible -17 status -18 version -15
h/de contr	date -21 expiry -18 indicator 19
h/de perem	date -24 deadline -20 expiry 19 lastCheck -21
h/de trait	date -18 deadline 21 label -17 lastCheck -23 links -16 none -20 proofs -18 responsible -15 severity -18 status -20
h/depot	date 20 expiry -15 lastCheck -17
h/diffu	date 21 deadline -22 expiry -22 lastCheck -15
h/ecr	date 15 deadline -18
h/enter	date 22 expiry -20 lastCheck -22 status -16
h/entry	date 15 deadline -17 expiry -16
h/expir	date -30 deadline -26 expiry 33 lastCheck -25
h/expir$	date -23 deadline -19 expiry 28 lastCheck -23
h/horiz	date -16 deadline 22 lastCheck -16 none -15 priority -24 proofs -15
h/horod	date 15
h/ici	date -18 deadline 33 expiry -16 lastCheck -23 priority -15 status -17
h/issue	date 18 expiry -19 links -15 status -17
h/jusqu	date -17 expiry 27 links -17 none -16 status -18
h/la piec	date -15 expiry 17 links -16 none -15 score -15 severity -17 status -17
h/last revie	date -18 expiry -15 lastCheck 17
h/lim	date -21 deadline 23
h/local	date -18 links 30 none -16 proofs -28 responsible -21 severity -15 status -19
h/maj	date -18 deadline -17 expiry -18 indicator -15 label -17 none -18 priority -15 proofs -17 severity 23 status -16
h/mis a	date -18 deadline -20 expiry -18 indicator -17 lastCheck 18 none -21 proofs -15 responsible -15 status -17 version 18
h/moutu$	date -15 expiry -15 indicator -16 links -16 none -24 proofs -20 responsible -19 status -20 version 27
h/natur	date -17 documents 18 expiry -15 links -25 proofs 23 responsible -19 status -22
h/ne	date 20 expiry -19
h/nom de	date -17 documents -28 expiry -18 indicator -15 links -22 none -20 responsible -23 status -21 step 23 steps -16
h/perem	date -24 deadline -23 expiry 27 indicator -15 lastCheck -23 links -15 none -18 proofs -16 responsible -15 status -16
h/perem$	date -26 deadline -25 expiry 28 indicator -15 lastCheck -23 links -16 none -19 proofs -16 responsible -16 status -17
h/piec$	date -15 expiry 19 links -17 none -17 score -16 severity -18 status -18
h/playl	date -15 deadline -18 expectedLevel -17 expiry -15 links -19 none 26 priority -18 proofs -19 responsible -19 score -16 severity -18 status -23 version -16
h/plus	date -18 deadline -23 expiry 29 lastCheck -22
h/pos	date 21 expiry -16 lastCheck -22
h/prevu$	date -15 deadline 22 expiry -23
h/reeva	date -22 deadline -16 expiry -20 lastCheck 21
h/renew	date -18 deadline -20 expiry 23
h/row	date 17 deadline -18 expiry -15
h/sunse	date -19 deadline -21 expiry 17 lastCheck -18
h/term	date -18 expiry 23 indicator -20 links -21 none -23 proofs -20 reference -19 responsible -20 session -20 status -21 version -20
h/trait	date -16 deadline 20 label -15 lastCheck -15 none -18 proofs -15 severity -15 status -18
h/trait$	date -18 deadline 21 expiry -16 lastCheck -17 links -16 none -20 proofs -17 responsible -15 score -15 severity -17 status -18
h/valid$	date -37 deadline -19 expiry 29 lastCheck -22 none -15 status -18
h/ver	date -17 deadline -19 expiry -17 lastCheck 16
h/vise	date -20 deadline 20 lastCheck -17
h/vu	date -15 deadline -16 expiry -19 lastCheck 21 links -16 none -18
h/vu le	date -17 lastCheck 20
h/^color	deadline -17 expectedLevel -15 indicator -20 links -17 none 16 priority -15 proofs -16 responsible -18 score -15 status -18
h/^contr	deadline -18 indicator -16 lastCheck 21 links -17 none -17
h/^deadl	deadline 18
h/^due	deadline 26 expiry -17 indicator -16 lastCheck -18 links -17 none -16 responsible -15 status -18
h/^faut	deadline 20 lastCheck -15
h/^journ	deadline -15 none -17 step 15
h/^must	deadline 18 expiry -17
h/^pr	deadline 23 none -19 responsible -15 status -18
h/^quand	deadline 15
h/^targe	deadline 27 expiry -17 status -16
h/a finir	deadline 21 expiry -22
h/adres	deadline -16 documents -18 links 16 reference -18 responsible -18
h/apres	deadline -20 expiry 17 lastCheck -18 none -16
h/au plus	deadline -16 expiry 20
h/avanc$	deadline -18 none -16 priority -15 status 22
h/avant le	deadline 17
h/be	deadline 20 expiry -19
h/ce soit	deadline 22 lastCheck -16
h/check$	deadline -15 lastCheck 19
h/color	deadline -16 indicator -18 links -16 none 16 responsible -16 score -15 status -16
h/confi	deadline -17 none 25 responsible -19 status -20
h/coup	deadline -20 lastCheck 26
h/ctrl	deadline -15 lastCheck 18
h/d avanc	deadline -18 none -17 priority -16 status 23
h/de chant	deadline -15 lastCheck 17 status -19
h/de leve	deadline 18
h/de relec	deadline -20 lastCheck 16
h/de valid	deadline -22 expiry 22 lastCheck -23 none -17 proofs -15 status -16
h/deadl	deadline 22 status -15
h/deadl$	deadline 24 documents -15 responsible -16 status -17 step -15
h/del	deadline 18
h/don by	deadline 21 expiry -15
h/douc	deadline 17 status -16
h/du docum	deadline -18 label -21 lastCheck -22 none -20 reference -31 step -19 version -28
h/etat$	deadline -16 none -20 reference -20 status 24
h/faut que	deadline 22
h/finir	deadline 20 expiry -20
h/fort	deadline -18 none -16 phase -16 step 17
h/fort$	deadline -18 none -16 step 17
h/grp	deadline -15 session 16 status -16
h/issu	deadline -15 expiry -18 indicator -17 none -16 version 17
h/jai	deadline -16 lastCheck 16
h/jour$	deadline -15 lastCheck 17 none 16 responsible -16 start 18 steps -18 version -19
h/journ	deadline -16 documents -16 none -18 responsible -17 status -17
h/jusqu au	deadline -15 expiry 24
h/kms	deadline -15 indicator -17 none 19 status -16
h/la preuv	deadline -15 expiry -26 lastCheck -20 links 20 none -25 session -18
h/later	deadline 16 none -16
h/leve	deadline 18
h/leve$	deadline 16
h/mdp	deadline -15 none 18 responsible -18 status -18
h/momen	deadline -21 indicator -19 links -23 none -26 reference -20 responsible -18 session -16
h/must	deadline 23 expiry -19
h/oeil	deadline -19 lastCheck 24
h/oppos	deadline -17 expiry 19 proofs 18 status -18
h/oppos$	deadline -15 expiry 16 proofs 15
h/owner$	deadline -17 documents -17 none -16 proofs -15 reference -15 responsible 25 status -21 step -17
h/pacq	deadline -16 expectedLevel -15 links -23 none -16 priority 17 proofs -18 responsible -15 status -17
h/pacq$	deadline -16 expectedLevel -16 label -15 links -23 none -17 priority 17 responsible -15 status -18
h/pass	deadline -21 documents -16 indicator -15 lastCheck -15 none 21
h/phas$	deadline -15 documents -15 none -16 phase 17
h/plus tard	deadline -15 expiry 18
h/pour le	deadline 17
h/pr qd	deadline 17
h/qd	deadline 18 responsible -15
h/quand$	deadline 20 none -15 status -15
h/que ce	deadline 23 lastCheck -17 proofs -15
h/reali	deadline 15
h/recyc	deadline -21 expiry 27
h/refer$	deadline -15 indicator -16 label 16 links -17 none -19 status -19
h/regar	deadline -15 lastCheck 15
h/relec	deadline -21 lastCheck 16
h/relec$	deadline -19 lastCheck 15
h/resse	deadline -17 status 18
h/runni	deadline -15 none -17 responsible -17 status 19
h/sever	deadline -16 indicator -15 label -16 links -16 none -16 proofs -16 score -15 severity 23 status -23
h/soit	deadline 22 lastCheck -16
h/souha	deadline 18 none -19 step -16
h/stat	deadline -16 documents -16 indicator -16 links -19 none -23 reference -17 responsible -21 session -18 status 28 version -17
h/stat$	deadline -16 links -17 none -22 reference -18 responsible -20 session -16 status 29 step -19 version -15
h/tard	deadline -15 expiry 18
h/targe	deadline 25 expiry -18 status -15
h/than	deadline 15 none -17 reference -15
h/tour	deadline -18 lastCheck 20 status -18
h/vgp	deadline -20
h/^adres	documents -18 indicator -27 links 18 none 21 proofs -15 reference -17 responsible -17
h/^id	documents -15 links -21 none -17 proofs -26 reference 29 responsible -22 status -16 version -16
h/^profe	documents -15 links -18 none -19 proofs -15 responsible 23 session -16 status -20 trainee 16
h/^trac	documents 18 links -23 none -17
h/avec l	documents -26 indicator 15 status -15 step 18
h/du parco	documents -18 links -16 none -20 responsible -20
h/du proce	documents -17
h/enreg	documents 15 none -21
h/etap du	documents -17 phase -33 step 26
h/fait$	documents -20 step 19
h/fichi	documents 20 label -16 links -17 none -18 proofs 16 responsible -15 status -15 step -18
h/l elev	documents -23 step 19
h/part	documents -15
h/passa$	documents -15 none -17 status -15
h/remet	documents 18 step -17
h/sign	documents 19 links -18 step -19
h/sign$	documents 19 links -15 step -20
h/trail	documents 16
h/vecu	documents -19 links -15 responsible -18 status 17
h/venir	documents -16 links -15 responsible -15 status 16
h/^clot	end 17 session -17 steps -17
h/^clotu	end 23 session -16 start -17 steps -18
h/^end	end 17
h/^entre	end -15 responsible -16
h/^prere	end -15 steps 28
h/^ses	end -22 links -15 session 22 steps -15
h/^start	end -27 start 23
h/^test	end -17 start -18 steps 22
h/^train	end -18 none -21 session -22 start -15 steps -22
h/besoi	end -19 start -17 steps 19 trainee -15
h/clot	end 17 session -18 steps -16
h/clotu	end 18 start -18 steps -20
h/debut$	end -15 start 17
h/demar	end -22 start 22
h/demar le	end -19 start 21 steps -16
h/du$	end -19 links -15 none -17 reference -18 responsible -15 session -16 start 20 trainee -17
h/end	end 26 session -17 start -19 steps -19
h/entr$	end -18 responsible -16 session -17 trainee -22
h/finit	end 19 start -17
h/finit le	end 18 start -17
h/jn	end 15 start -18
h/one	end -16 start 16
h/sheet	end -15 start -16 steps 19 trainee -18
h/vus	end -16 start -15 steps 21
h/wrap	end 15
h/^expec	expectedLevel 23
h/^thema	expectedLevel -15 indicator -15 none -15 status -15
h/^where	expectedLevel -15 links 19 none -19 responsible -16 status 15
h/accep	expectedLevel 17
h/atend	expectedLevel 15
h/atend$	expectedLevel 18 status -15
h/atten du	expectedLevel 21 label -23
h/belon	expectedLevel -18
h/cahie	expectedLevel 19 responsible -15
h/couve	expectedLevel -17 links -15 none -21 priority -16 proofs -17 responsible -16 severity -16 version -17
h/couve$	expectedLevel -19 none -17 priority -16 proofs -17 severity -16
h/de couve	expectedLevel -20 none -15 priority -18 severity -18
h/descr	expectedLevel -15
h/dit	expectedLevel 17
h/enonc	expectedLevel -25 label 24 proofs -15 responsible -18
h/exig	expectedLevel 16 label 15 priority -15 proofs -15 status -18
h/exig$	expectedLevel 17 priority -16 status -19
h/exige$	expectedLevel -16
h/grad	expectedLevel -20 severity 18 status -20
h/gravi$	expectedLevel -18 proofs -15 severity 21
h/imper	expectedLevel 20 label -18
h/lectu	expectedLevel 15
h/nivea d	expectedLevel -25 none -15 priority 18
h/norma	expectedLevel -20 label 23
h/reten$	expectedLevel -17 responsible -15 status 20
h/urgen	expectedLevel -19 none -19 priority 29 status -23
h/urgen$	expectedLevel -21 priority 24 status -22
h/^avant	expiry -17
h/^bon	expiry 19
h/^exp	expiry 18
h/^perem	expiry 20
h/a refai	expiry 21 proofs -19 status -19 version -15
h/au$	expiry 15 links -17 none -16 start -16 status -16
h/before	expiry 15 indicator -16 links -17 none -19 proofs -16 responsible -19 status -19 version -16
h/bon jusqu	expiry 18
h/corpu	expiry -15 proofs 18
h/du papie	expiry -23 indicator -19 label -19 none -24 proofs -23 score -15 version 19
h/etab	expiry -16
h/fin de	expiry 24 proofs -16
h/jusk	expiry 22 none -15
h/jusq	expiry 22
h/list	expiry -16 label -17 links -24 status -19
h/list$	expiry -15 indicator -15 links -23 proofs 15
h/pce	expiry -18 indicator -25 links -20 none -19 proofs 15 responsible -21 session -19 step -15 version -23
h/redo	expiry 16 version -15
h/refai	expiry 26 proofs -18 status -17 version -16
h/sert	expiry -15 indicator 24 none -17 proofs -20 responsible -16 status -21 version -17
h/valab	expiry 27 indicator -17 lastCheck -17 links -17 none -20 proofs -17 responsible -18 status -20 version -15
h/vie	expiry 18
h/%$	indicator -18 none -15 score 21 status -18
h/^autho	indicator -15 links -16 responsible 18 status -15 version -16
h/^categ	indicator -15 none 22 status -15
h/^dure	indicator -15 none 27 status -18
h/^objet	indicator -21 label 22 status -19
h/^relat	indicator 15
h/^reper	indicator 18 none -17
h/^revis	indicator -16 version 15
h/^rnq	indicator 19 label -16 none -17 status -15
h/^sert	indicator 21 none -15 proofs -16 status -17 version -15
h/adres$	indicator 16 links -24
h/avec	indicator 16 links -15 status -17
h/before$	indicator -16 links -15 none -19 proofs -16 responsible -16 status -17 version -16
h/chiff	indicator 23 label -25 status -16 version -20
h/coule$	indicator -19 none 24
h/courr	indicator -16 none 29 responsible -16
h/domai	indicator -15
h/est quoi	indicator -15 links -15 proofs 17
h/etay	indicator 16 version -15
h/fichi$	indicator -15 label -16 links -17 none -18 proofs 16 responsible -16
h/ged	indicator -16 none -16 reference 18
h/ged$	indicator -16 none -16 reference 19
h/group	indicator -15
h/group$	indicator -15
h/imput	indicator 16
h/ind no	indicator 17
h/indic s	indicator 16
h/indik	indicator 16 none -19 version -16
h/is	indicator -15 none 19 status -18
h/label	indicator -22 label 23 status -17
h/label$	indicator -21 label 23 status -16
h/libel	indicator -16 label 21 status -16
h/lindi	indicator 17
h/mappi	indicator 15 none -15
h/mo	indicator -15 responsible -17 status -19
h/mood	indicator -18 label -31 status 34
h/moutu	indicator -22 links -17 none -21 proofs -16 responsible -18 status -17 version 26
h/numer$	indicator 21 none -18 proofs -15 status -15
h/n° doc	indicator -16 proofs -17 reference 20 version -23
h/n° ind	indicator 17
h/objet	indicator -19 label 20 lastCheck -15 status -18
h/pce$	indicator -25 links -18 none -19 proofs 16 responsible -19 session -17 version -21
h/perso$	indicator -18 label -17 links -15 none -16 responsible 15 status -15
h/point de	indicator 17 lastCheck -21
h/prouv	indicator 15 label -23 none -17 version -16
h/quoi$	indicator 15 proofs -19
h/relat	indicator 16
h/relea	indicator -21 links -18 none -24 proofs -21 responsible -23 session -18 status -24 version 30
h/reper	indicator 18 none -17
h/revis	indicator -18 responsible -15 status -17
h/sert a	indicator 21 proofs -17 status -16
h/tarif	indicator -16 none 23 responsible -15 status -18
h/tous	indicator -21 none 19
h/util	indicator 16
h/v$	indicator -23 reference -19 responsible -15 status -15 version 17
h/vis	indicator 18 label -15 none -15
h/vis$	indicator 18 label -15
h/wbs	indicator 16 version -22
h/wordi	indicator -21 label 24 status -15
h/wordi$	indicator -18 label 20
h/^libel	label 20 status -15
h/^the	label 15
h/a quoi	label 19 proofs -19
h/ask	label 16
h/caus	label 17 proofs -20
h/ecart	label -15 none -16 severity 15 status -20
h/for	label 17 links -18 none -20 proofs -21 responsible -16 status -20 version -15
h/full	label 15 proofs -15
h/gist	label 17
h/ils	label 25
h/int	label 17 status -18
h/me deman	label 17
h/nous	label 19
h/on en	label -15 links -19 none -15 responsible -15 status 23
h/on me	label 16
h/qu ils	label 21
h/se que	label -19
h/titl	label 16 links -15 status -16
h/titl$	label 21 status -15
h/veule	label 19
h/^const	lastCheck -22 status 18
h/^min	lastCheck -15 none -15 severity 19
h/at	lastCheck 16 none -15 status -15
h/ctrl$	lastCheck 17
h/de derni	lastCheck 19
h/de revu	lastCheck 16
h/frequ	lastCheck -16 none 27 proofs -15 status -18
h/la cotat	lastCheck -16
h/la derni	lastCheck 17
h/min	lastCheck -16 none -15 severity 20
h/objec$	lastCheck -15 none -17 proofs 20
h/pris	lastCheck 17
h/qa	lastCheck 19 status -15
h/recul	lastCheck 18
h/revu	lastCheck 15
h/revu$	lastCheck 16
h/^acc	links 18
h/^armoi	links 24 none -18
h/^chemi	links 24
h/^class	links 18 none -15
h/^driv	links 18
h/^exemp	links -17 none 28 proofs -20
h/^folde	links 19
h/^lieu	links 16 status -15
h/^loc	links 23 none -17 proofs -20 responsible -19 status -17
h/^matur	links -17 proofs -16 status 22
h/^on	links -19 status 27
h/^ordr	links -15 none -20 priority 25 proofs -16 responsible -15 status -18
h/^pourc	links -16 none -16 proofs -15 responsible -16 score 21 status -17
h/^stag	links -15 none -16 phase 19
h/^stora	links 18
h/accom	links -17 none -18 responsible -15 status -19 steps -17
h/armoi	links 20 none -16
h/attac	links -26 proofs 18
h/au pacq	links -19 priority 20 status -15
h/binde	links -15 none 20
h/burea	links 16
h/c ou	links 28 status -21
h/cest	links 18 status -16
h/chemi d	links 16
h/chemi$	links 15 proofs -15
h/consu	links -22 proofs 18 responsible -21 status -17 version -16
h/coule du	links -19 none 20
h/d acc	links 15
h/docum de	links -17 proofs 18 responsible -15 status -15
h/dossi de	links 15
h/downl	links 16
h/ds	links 18 priority -17
h/du suppo	links -17 none -19
h/emoji	links -16 none 21 responsible -16 status -16
h/empla	links 21 none -17
h/empla$	links 19 none -17 status -18
h/est bon	links -19 status 22
h/est ce	links 15
h/est ou	links -18 status 22
h/exemp	links -18 none 22 proofs -22
h/exemp de	links -19 none 24 proofs -21
h/folde	links 26 none -18 reference -17 responsible -16 steps -15
h/folde$	links 24 none -16 reference -16 responsible -15
h/gar	links -16 responsible 18 session -19 trainee 15
h/gross	links -16 severity 16
h/how	links -16 none 22 severity 15 status -15
h/hyper	links 25 none -18 responsible -16 status -15
h/in$	links -18 none -17 reference -15 responsible -23 session -17 status 18 steps 16
h/intit de	links -21 proofs 16
h/it s	links -15 none -18 responsible -15
h/jen	links -24 severity -15 status 22
h/kb	links -16 none 24
h/le trouv	links 16
h/lien vers	links 16
h/lieu	links 15
h/link$	links 20
h/liv	links 22 status -22
h/liv$	links 21 status -21
h/livr	links -18
h/loc	links 26 none -16 proofs -21 responsible -19 status -17
h/natur de	links -17 status -15
h/ok	links -19 none -23 proofs -27 reference -19 responsible -30 severity -19 status 32
h/opco$	links -16 none 20
h/ou c	links 19 status -24
h/ou en	links -18 status 21
h/prior$	links -15 priority 20 status -15
h/propr	links -18 proofs -15 responsible 19 status -17 steps 15
h/range	links 21 status -15
h/remi	links -16
h/reser	links -15 severity 16
h/rnq$	links -16 none -21 proofs -17 responsible -17 status -21
h/sa	links -15
h/secre	links -16 none -19 responsible 23 severity -17 status -20
h/serve	links 17
h/share	links 16 responsible -15 status -15
h/stand$	links -18 none -16 status 15
h/stock	links 21 none -21 proofs -17
h/stock$	links 18 none -19 responsible -15
h/stora	links 16
h/traca	links 15 none -20
h/trouv	links 21 status -18
h/trouv$	links 19
h/url$	links 21 proofs -16 status -15
h/vers le	links 18
h/where it	links 19 status -22
h/^champ	none -18 status -16
h/^confi	none 24 responsible -20 status -17
h/^coul	none 21
h/^curre	none -17 status 22
h/^email	none 19
h/^exhib	none -17 proofs 15 responsible -15 status -15
h/^freq	none 26 status -18
h/^guid	none 15 responsible -15
h/^heur	none 25 status -16
h/^hour	none 18
h/^how	none 18 status -15
h/^langu	none 21
h/^mail	none 16
h/^nombr	none 26
h/^ok	none -15 severity -16 status 23
h/^pag	none 18
h/^passa	none -15
h/^prix	none 20
h/^row	none 15
h/^saiso	none 19 status -18 step -19
h/^sall	none 17
h/^secte	none -15 status -17
h/^sever	none -15 severity 17
h/^t	none 22 responsible -17
h/^taill	none 25 score -15 status -21
h/^tel	none 21 responsible -15 status -15
h/^telep	none 23
h/^urg	none -17 priority 23 responsible -16 status -17
h/^who	none -16 responsible 18
h/actue$	none -17 status 21
h/an	none 18 responsible -19
h/and	none -17 responsible -17 status 19
h/appor	none -15
h/appor$	none -15
h/autho	none -16 proofs -16 responsible 18 session -16 status -15
h/autri	none -15 responsible 17 session -15
h/blanc$	none -20 status 21 steps 19
h/cefr	none 21 status -17
h/chem	none 23
h/cod du	none -18 proofs -18 reference 23 version -18
h/coef	none -17 score 18
h/colou	none 19
h/con	none 17
h/concl	none -15 status 15
h/cotat$	none -15
h/count	none 17
h/count$	none 18
h/cout	none 19
h/curre	none -17 status 22
h/d entre	none 22
h/de nc	none -17 status -21
h/de pag	none 19
h/de$	none 19
h/du refer	none -15 proofs -17 responsible -22
h/dur	none 18
h/dure	none 27 status -17
h/effor	none 20
h/email	none 18 responsible -16
h/email$	none 17 responsible -15
h/etp	none 22
h/exhib	none -18 proofs 17 responsible -15 status -15
h/expec$	none -15
h/fafce	none -15 reference 15 steps -16 trainee -16
h/falc	none 16
h/freq	none 17
h/freq$	none 18
h/frequ de	none 23
h/frequ$	none 16
h/h	none 22 responsible -16 status -15
h/h$	none 15
h/heur	none 20 status -15 steps -21
h/homm	none 19 responsible -15 version -15
h/hour	none 18
h/hrs	none 23 status -16
h/ht	none 21
h/ht$	none 19
h/humeu	none 18
h/icon	none 22 responsible -18 session -15 status -16
h/il	none -18 responsible -17 version -17
h/impri$	none 15
h/ki$	none -15 responsible 19
h/la sall	none 16
h/langu	none 22
h/langu$	none 24 responsible -16 status -15
h/les	none 18
h/level$	none -19
h/manne	none 18
h/marqu	none 23
h/meeti	none 23
h/meteo	none 18 status -18
h/mt	none 16
h/nombr	none 27
h/nombr de	none 26
h/n° de	none -16 version 17
h/often	none 18
h/ordon	none -19 priority 19 status -16
h/ordr	none -20 priority 24 responsible -15 status -18
h/p$	none 15
h/parc	none -15 status -19
h/pecki	none -22 priority 21 responsible -15
h/perio	none 19 status -16
h/poche$	none 16
h/port	none -16 responsible 17
h/pourc	none -20 score 20
h/prefe	none 15
h/print	none 16
h/prix	none 20
h/prix$	none 21
h/proce	none -20
h/proce$	none -20
h/progr$	none -16 session -16 status 19
h/rank	none -20 priority 19
h/rappe	none 17
h/ratin$	none -15 score 22
h/regl	none -16 responsible -16
h/resul	none -17 status 19
h/resul$	none -15 status 19
h/room	none 25 responsible -15 status -16
h/room$	none 25 status -17
h/saiso	none 19 responsible -15 status -17 step -18
h/sall	none 25 score -15 status -16
h/sall$	none 25 status -17
h/secte	none -16 status -18
h/seque$	none -15 phase -32 step 21
h/siz	none 24
h/spent	none 20
h/spent$	none 20
h/sprin	none 24 responsible -15 session -15 status -21
h/sur	none -19 proofs -15 score 18 status -17
h/taill	none 20 status -16
h/task	none -16
h/tel$	none 20 responsible -15
h/telep	none 20 status -16
h/telep$	none 18
h/tensi	none 16 version -19
h/tps	none 17
h/trac$	none -17 proofs 19 responsible -15 session -18 status -16
h/ttc	none 18
h/typ de	none -21 status -18
h/typ$	none 19 status -16
h/ui	none 21 priority -16
h/urg	none -21 priority 24 responsible -19 status -16
h/urg$	none -18 priority 22 responsible -17 status -17
h/valeu	none -15 score 16
h/versi$	none -16 version 18
h/^ph	phase 17 step -15
h/jalon	phase -23 step 17
h/l etap	phase -21 status -24
h/mobil	phase -15 step -16
h/pdt	phase 15
h/ph	phase 19 step -17
h/swiml	phase 15 responsible -15
h/tach	phase -17
h/tranc	phase 19 responsible -15 step -15
h/^criti	priority 16
h/co	priority 16
h/criti	priority 16
h/criti de	priority 16
h/energ	priority 16
h/ord	priority 15
h/prio	priority 19 status -15
h/^cover	proofs -15 responsible -16 status -18
h/^propr	proofs -15 reference -15 responsible 17
h/a prese	proofs 19
h/ce qui	proofs 18 responsible -18
h/class$	proofs -16 status -15
h/comm	proofs 15
h/cover$	proofs -15 responsible -17 status -18
h/doc a	proofs 19 status -16
h/exami	proofs 17
h/got	proofs 16
h/koi$	proofs -18
h/laudi	proofs 18
h/li	proofs 19
h/li$	proofs 17
h/moyen	proofs 16
h/petit	proofs -15 responsible -17 severity 16
h/prob	proofs 24 responsible -17 status -22
h/proba	proofs 19
h/resp	proofs -15 responsible 23 status -17
h/sorti$	proofs 15 step -16
h/statu de	proofs -15 status 19
h/uid	proofs -18
h/ve	proofs 17
h/versi du	proofs -20 status -18 version 23
h/^ident	reference 19 responsible -17 session -16
h/^neph	reference 21 responsible -15
h/d actio	reference -16 responsible -15 steps -20
h/ident	reference 21 responsible -19 session -17
h/neph	reference 21 responsible -15
h/^opco	responsible -15 start -16
h/anima	responsible 18
h/assig	responsible 15
h/cours	responsible -17 session 19
h/desig	responsible 19
h/en charg	responsible 17
h/fait le	responsible 17
h/finan	responsible -16
h/forme	responsible -23 trainee 19
h/ger	responsible 20
h/ger$	responsible 15
h/la perso	responsible 19
h/le gar	responsible 18
h/ocup	responsible 16
h/outil	responsible -15 step -15
h/veill	responsible 20
h/versi en	responsible -16 status -16 version 16
h/^scor	score 19
h/^taux	score 18 status -17
h/^weigh	score 17
h/de matur	score 15
h/notat	score 20
h/pct	score 17 status -16
h/ratin	score 21
h/real$	score 20 status -18
h/scor$	score 20
h/sur 0	score 16
h/taux	score 17
h/tx	score 15 status -16
h/^cours	session 20
h/day	session -16 trainee -17
h/fact	session -15
h/gar$	session -19
h/peda	session -19 steps 23 trainee -15
h/sessi$	session 16
h/suivi$	session 21
h/^confo	severity -22 status 19
h/^fini	severity -17 status 16
h/^petit	severity 15
h/grav ou	severity 16 status -17
h/if	severity 18
h/la nc	severity 20 status -19
h/missi	severity 16
h/missi$	severity 18
h/non$	severity -18
h/ok ou	severity -16 status 18
h/oui	severity -17
h/sever$	severity 21 status -20
h/^deb	start 15
h/fini le	start -15
h/finis	start -18
h/kicko	start 17
h/puls	start -17 steps 16
h/^si	status -17
h/^titr	status -16
h/accue$	status -16
h/actue	status 17
h/assoc	status -15
h/assoc$	status -15
h/autoe	status 24
h/champ	status -16
h/diagn	status 18
h/du doc	status -15 version 16
h/ecart$	status -22
h/i stand	status 20
h/lign	status -16
h/lign$	status -16
h/maitr	status 19
h/matur$	status 18
h/ou cest	status -18
h/parc$	status -21
h/qu il	status -18
h/reten	status 19
h/shap	status 19
h/trico	status 18
h/where i	status 18
h/a sorti	step -17
h/on fait	step 15
h/^appel	steps 23
h/^conv	steps 22
h/^emarg	steps 24
h/^feuil	steps 17
h/^final	steps 16
h/^invoi	steps 16
h/^livre	steps 23
h/^mid	steps 22
h/^recue	steps 20
h/^regle	steps 18
h/^ri	steps 15
h/a chaud	steps 18
h/accue	steps 16
h/amont	steps 15
h/appel	steps 19
h/asses$	steps 20
h/besoi$	steps 15
h/cac	steps 16 trainee -17
h/cart	steps 15 trainee -17
h/chaud	steps 19
h/chaud$	steps 19
h/conse	steps 16
h/conv	steps 23
h/d accue	steps 22
h/dev	steps 18
h/devi	steps 21
h/donn	steps 19
h/donn$	steps 16
h/dos	steps -15 trainee -16
h/dos$	steps -15 trainee -15
h/em	steps 15
h/emarg	steps 19
h/emis	steps 16
h/envoy	steps 25
h/envoy$	steps 25
h/feuil	steps 17
h/final	steps 18
h/grill	steps 16
h/hot	steps 16
h/hous	steps 19
h/initi	steps 16
h/invoi	steps 15
h/livre	steps 23
h/livre d	steps 17
h/main	steps 16
h/mid	steps 20
h/offer	steps 17
h/pack	steps 16
h/pm	steps 15
h/posit	steps 25
h/prati$	steps 17
h/pre	steps 16
h/recei	steps 16
h/recei$	steps 15
h/regle	steps 19
h/remi$	steps 15
h/remis	steps 19
h/rende vous	steps -15
h/ri	steps 17 trainee -15
h/rul	steps 17
h/synth	steps 15
h/theor	steps 20
h/tripa	steps 15
h/^factu	trainee -16
h/factu	trainee -21
indicators/afterDocuments	BC -24 CFA -24 OF -3 VAE -14 action -15 applicable -20 body -11 comment -13 criterion -26 date -12 deadline 2 expectedLevel -14 expiry -2 indicator -13 label -22 lastCheck 3 links 3 none -5 proofs -22 responsible -8 score -9 severity -7 status -6 version -5
indicators/afterNumbers	BC -11 CFA -11 OF -13 VAE -6 action -14 applicable -15 body -9 comment -14 criterion -17 date -10 deadline -8 expectedLevel -12 expiry -13 indicator -13 label -1 lastCheck -9 links -10 none -4 priority -17 proofs -11 responsible -8 score -9 severity -10 status -4 version -10
indicators/amongMarks	BC 8 CFA -11 OF -7 VAE 4 action -10 applicable -15 body -18 comment -14 criterion -21 date -10 deadline -5 expectedLevel -13 expiry -6 indicator -7 label -17 lastCheck -13 links -4 none -6 priority -9 proofs -6 responsible -7 score -6 severity -6 status -8 version -7
indicators/asks	BC -1 CFA -1 OF -1 VAE -1 applicable -1 comment -9 deadline -1 expectedLevel -2 label -1 links -1 none -4 priority -1 proofs -4 responsible -2 severity -4 status 17
indicators/besideMarks	BC -3 CFA -3 OF 2 VAE -2 action -9 applicable -11 body -12 comment -7 criterion -18 date -10 deadline -9 expectedLevel -11 expiry -4 indicator -16 label -14 lastCheck -9 links -8 none -8 priority -8 proofs -8 responsible -6 score -12 severity -5 status -12 version -8
indicators/bias	BC -21 CFA -28 OF -20 VAE -25 action -16 applicable -23 body -24 comment -8 criterion -13 date -26 deadline -11 expectedLevel -15 expiry -20 indicator -8 label -6 lastCheck -17 links -9 none 3 priority -14 proofs -9 responsible -10 score -18 severity -17 status -4 version -20
indicators/booleans	BC 1 CFA -2 OF 1 VAE -2 applicable 3 body -2 comment -14 criterion -11 date -15 deadline -17 expectedLevel -22 expiry -13 indicator -2 label -6 lastCheck -17 links -2 none -23 priority -17 proofs -3 responsible -4 score -27 severity -20 status -31 version -6
indicators/cased	BC -7 CFA -8 OF -10 VAE -10 action -4 applicable -9 body 4 comment -11 criterion -1 date -21 deadline -21 expectedLevel -11 expiry -20 indicator -19 label 2 lastCheck -22 links -6 none -18 priority -18 proofs -4 responsible -3 score -27 severity -9 status -11 version -17
indicators/code	BC -30 CFA -21 OF -30 VAE -34 action -33 applicable -32 body -54 comment -35 criterion 9 date -19 deadline 1 expectedLevel -41 expiry -15 indicator -7 label -19 lastCheck -18 links -37 none 8 proofs -10 responsible -24 score -42 severity -2 status -10 version 11
indicators/criteria	BC -2 CFA -1 OF -2 VAE -10 action -29 body -20 comment -4 criterion 27 date -9 deadline -28 expectedLevel -6 expiry -6 indicator -14 label -20 lastCheck -9 links -24 none -7 priority -27 proofs -19 responsible -22 score -12 severity -23 status -10 version -16
indicators/dates	BC -25 CFA -25 OF -27 VAE -32 action -29 applicable -25 body -21 comment -27 criterion -24 date 4 deadline 10 expectedLevel -27 expiry 8 indicator -29 label -26 lastCheck 7 links -42 none -53 priority -41 proofs -33 responsible -26 score -33 severity -36 status -44 version -14
indicators/digit	BC 2 CFA 1 OF 6 action -4 applicable 6 body -6 comment -15 criterion -3 date -9 deadline -18 expectedLevel -15 expiry -8 indicator -20 label -6 lastCheck -10 links -10 none -22 priority -10 proofs -5 responsible -12 score -10 severity -8 status -24 version -13
indicators/document	BC -9 CFA -8 OF -10 VAE -13 action 8 applicable -9 body -27 comment -19 criterion -21 date -10 deadline -20 expectedLevel -29 expiry -9 indicator -10 label -19 lastCheck -10 none -41 priority -36 proofs 33 responsible -29 score -14 severity -24 status -59 version 3
indicators/earlier	BC -16 CFA -16 OF -17 VAE -18 action -14 applicable -13 body -12 comment -16 criterion -11 date 12 deadline -11 expectedLevel -16 expiry -24 indicator -12 label -12 lastCheck 7 links -24 none -31 priority -22 proofs -19 responsible -16 score -21 severity -20 status -24 version -9
indicators/empty	BC -6 CFA -16 OF -5 VAE -7 action -10 applicable -6 body -19 comment -11 criterion -34 date -13 deadline -12 expectedLevel -7 expiry -11 indicator -43 label -48 lastCheck -12 links -10 none -15 priority -16 proofs -6 responsible -8 score -9 severity -12 status -8 version -10
indicators/few	BC -5 CFA -8 OF -3 VAE -7 action -16 applicable -2 body -4 comment -17 criterion -2 date -30 deadline -26 expectedLevel -5 expiry -26 indicator -38 label -38 lastCheck -29 links -11 none -1 priority -5 proofs -32 responsible -5 score -8 severity -10 status -7 version -4
indicators/file	BC -3 CFA -3 OF -4 VAE -4 action -19 applicable -3 body -4 comment -8 criterion -2 date -5 deadline -6 expectedLevel -22 expiry -7 indicator -12 label -10 lastCheck -6 links -4 none -6 priority -6 proofs 14 responsible -9 score -4 severity -3 status -8 version -4
indicators/filled	BC -10 CFA -11 OF -8 VAE -7 action -23 applicable -7 body -9 comment -24 criterion -8 date -4 deadline -10 expectedLevel -8 expiry -19 indicator -10 label -12 lastCheck -11 links -15 none -8 priority -14 proofs -11 responsible -13 score -4 severity -24 status 4 version -10
indicators/first	BC -22 CFA -19 OF -21 VAE -11 action -16 applicable -27 body -15 comment -10 criterion 11 date -4 deadline -2 expectedLevel -17 expiry -15 indicator 4 label -13 lastCheck -6 links -10 none -43 priority -7 proofs -21 responsible -11 score -29 severity -12 status -9 version -11
indicators/hundred	BC -38 CFA -30 OF -43 VAE -45 action -17 applicable -44 body -9 comment -19 criterion -1 date -20 deadline -28 expectedLevel -13 expiry -14 indicator -2 label -14 lastCheck -20 links -17 none 8 priority -17 proofs -19 responsible -12 score 9 severity -13 status -32 version -18
indicators/indicators	BC -7 CFA -6 OF -3 VAE -5 action -17 applicable -3 body -20 comment -3 criterion 2 date -20 deadline 4 expectedLevel -25 expiry -22 indicator 11 label -29 lastCheck -20 links -10 none 2 priority -33 proofs -27 responsible -22 score -2 severity -21 status -11 version -1
indicators/isLabel	BC -2 CFA -2 OF -2 VAE -3 action -17 applicable -3 body -7 comment -26 criterion -11 date -4 deadline -7 expectedLevel -19 expiry -2 indicator 4 label 24 lastCheck -3 links -23 none -7 priority -7 proofs -35 responsible -9 score -4 severity -4 status -25 version -7
indicators/isNumber	BC -4 CFA -2 OF -5 VAE -5 action -4 applicable -5 body -3 comment -18 criterion -18 date -3 deadline -10 expectedLevel -9 expiry -1 indicator 31 label -9 lastCheck -2 links -10 none -37 priority -9 proofs -15 responsible -5 score -25 severity -2 status -12 version -16
indicators/last	BC -16 CFA -1 OF -17 VAE -4 action -10 applicable -12 comment -9 criterion -12 date 3 deadline -13 expectedLevel -2 expiry -13 indicator -10 label -14 lastCheck -12 links -14 none -14 priority -5 proofs -12 responsible -10 score -6 status -8 version -2
indicators/later	BC -14 CFA -14 OF -17 VAE -17 action -18 applicable -14 body -12 comment -16 criterion -14 date -21 deadline 6 expectedLevel -15 expiry 10 indicator -15 label -12 lastCheck -10 links -22 none -24 priority -21 proofs -17 responsible -14 score -19 severity -21 status -27 version -12
indicators/link	BC -16 CFA -13 OF -17 VAE -22 action -49 applicable -15 body -25 comment -48 criterion -16 date 4 expectedLevel -58 expiry 5 indicator -21 label -28 links 38 none -37 priority -36 proofs -47 responsible -29 score -25 severity -24 status -41 version -38
indicators/lists	BC -11 CFA -9 OF -11 VAE -13 action -4 applicable -10 body -4 comment -6 criterion -15 date -10 deadline 21 expectedLevel -6 expiry -12 indicator -13 label -4 lastCheck -18 links -19 none -27 priority -15 proofs -7 responsible -11 score 19 severity -8 status -23 version -16
indicators/marks	BC -4 CFA 3 VAE -3 action -37 body -30 comment -13 criterion -14 date -1 deadline 1 expectedLevel -12 expiry 1 indicator -21 label -12 lastCheck 2 links -39 none -9 priority -20 proofs -28 responsible -39 score -13 severity -7 status -7 version -20
indicators/order	BC -20 CFA -19 OF -23 VAE -27 action 36 applicable -23 body -26 comment -12 criterion 12 date -12 deadline -26 expectedLevel -17 expiry -14 indicator -19 label -32 lastCheck -17 links -17 none -54 priority -7 proofs -17 responsible -14 score -20 severity -8 status -3 version -31
indicators/percent	BC -17 CFA -19 OF -21 VAE -18 action -3 applicable -19 body -6 comment -9 criterion -15 date -7 deadline -6 expectedLevel -12 expiry -3 indicator -7 label -5 lastCheck -4 links -4 none -24 priority -16 proofs -4 responsible -6 score 25 severity -11 status -24 version -12
indicators/person	BC -5 CFA -3 OF -6 VAE -5 action -18 applicable -5 body 9 comment -24 criterion -43 date -20 deadline -35 expectedLevel -55 expiry -20 indicator -28 label -29 lastCheck -22 links -36 none -26 priority -14 proofs -16 responsible 21 score -33 severity -13 status -12 version -15
indicators/phase	BC -8 CFA -7 OF -9 VAE -9 action -7 applicable -12 body -6 comment -22 criterion 12 date -7 deadline 23 expectedLevel -21 expiry -8 indicator -12 label -6 lastCheck -7 links -14 none -26 priority -19 proofs -7 responsible -6 score -14 severity -13 status -3 version -21
indicators/place	BC -7 CFA -7 OF -8 VAE -6 action -6 applicable -17 body -6 comment -4 criterion -36 date -6 deadline -8 expectedLevel -6 expiry -8 indicator -36 label -31 lastCheck -9 links -8 none -8 priority -3 proofs -13 responsible -5 score -4 severity -9 status -16 version -9
indicators/prefixed	BC -3 CFA -2 OF -3 VAE -3 action -17 applicable -5 body -12 comment 13 criterion -15 date -2 deadline -12 expectedLevel -26 expiry -2 indicator 22 label -15 lastCheck -3 links 9 none -19 priority -10 proofs -22 responsible -14 score -4 severity -5 status -27 version 3
indicators/priority	BC -31 CFA -31 OF -32 VAE -35 action -26 applicable -26 body -38 comment -3 criterion 1 date -15 deadline -30 expectedLevel -6 expiry -13 indicator -3 label -17 lastCheck -16 links -29 none -18 priority 45 proofs -27 responsible -30 score -2 severity -16 status -22 version -1
indicators/ratio	BC -15 CFA -14 OF -17 VAE -16 action -2 applicable -18 body -3 comment -6 criterion -12 date -6 deadline 1 expectedLevel -7 expiry -2 indicator -14 label -3 lastCheck -3 links -4 none -14 priority -9 proofs -4 responsible -6 score 19 severity -5 status -18 version -7
indicators/rising	BC -19 CFA -12 OF -16 VAE -15 action -12 applicable -3 body -9 comment -8 criterion -9 date -12 deadline 3 expectedLevel -17 expiry -16 indicator 28 label -24 lastCheck -13 links -12 none -3 priority -27 proofs -24 responsible -13 score 2 severity -11 status -6 version -10
indicators/said	BC -2 CFA -1 VAE 1 action -35 applicable 2 body -38 comment 3 criterion -10 date -19 deadline -15 expectedLevel -9 expiry -15 indicator -21 label -34 lastCheck -9 links -41 none 1 priority -14 proofs -23 responsible -42 score -5 severity -1 status 4 version -15
indicators/second	BC -16 CFA -11 OF -10 VAE -16 action -10 applicable -13 body -21 comment -13 criterion -6 date -10 deadline -14 expectedLevel -18 expiry -11 indicator 1 label -5 lastCheck -10 links -14 none -3 priority -3 proofs -13 responsible -12 score -9 severity -19 status -8 version -14
indicators/sentences	BC -27 CFA -24 OF -27 VAE -32 action 9 applicable -26 body -34 comment 17 criterion -34 date -22 deadline -29 expectedLevel 14 expiry -21 indicator -7 label 3 lastCheck -23 links 10 none -63 priority -36 proofs -5 responsible -40 score -26 severity -39 status -31 version -29
indicators/separators	BC -11 CFA -7 OF -9 VAE -14 action -22 applicable -9 body -36 comment -14 criterion -24 date -8 deadline -13 expiry -7 indicator 1 label 6 lastCheck -8 links 3 none -38 priority -37 proofs 10 responsible 15 score -10 severity -23 status -1 version -23
indicators/severity	BC -24 CFA -25 OF -24 VAE -30 action -8 applicable -14 body -28 comment -30 criterion -20 date -13 deadline -25 expectedLevel 18 expiry -20 indicator -13 label -13 lastCheck -21 links -23 none -40 priority -14 proofs -28 responsible -30 score -26 severity 39 status -39 version -2
indicators/short	BC 1 CFA -2 VAE 2 action -33 applicable 2 body -2 comment -42 criterion -8 date -19 deadline -20 expectedLevel -41 expiry -18 indicator -2 label -19 lastCheck -22 links -30 none -2 proofs -19 responsible -10 score 3 severity -14 status -18 version -3
indicators/single	BC 1 CFA 5 OF 3 VAE -2 action -17 applicable 4 body -23 comment -13 criterion 12 date -12 deadline -13 expectedLevel -13 expiry -15 indicator -15 label -11 lastCheck -14 links -16 none -30 priority -19 proofs -16 responsible 12 score -26 severity -30 status -25 version -13
indicators/sparse	BC -10 CFA -29 OF -9 VAE -6 action 4 applicable -9 body -24 comment 7 criterion -22 date -20 deadline 1 expectedLevel -34 expiry 7 indicator -21 label -21 lastCheck -6 links -14 none -12 priority -11 proofs -22 responsible -28 score -22 severity 8 status -36 version -24
indicators/statuses	BC 1 CFA 2 VAE 4 action -34 applicable 3 body -35 criterion -10 date -18 deadline -14 expectedLevel -9 expiry -15 indicator -22 label -34 lastCheck -11 links -41 none -4 priority -14 proofs -21 responsible -40 score -8 severity -3 status 2 version -15
indicators/stepHeader	BC 12 CFA -15 OF -15 VAE -25 action 2 applicable -23 body -10 comment -21 criterion -16 date -19 deadline -2 expectedLevel -18 expiry -27 indicator 7 label -10 lastCheck 11 links -14 none -4 priority -19 proofs -16 responsible -16 score -10 severity -15 status 9 version -13
indicators/stepNames	BC -6 CFA -4 OF -7 VAE -10 action 3 applicable -5 body -14 comment -74 criterion 2 date -9 deadline -15 expectedLevel 11 expiry -7 indicator -1 label 9 lastCheck -10 links -24 none -28 priority -24 proofs 27 responsible -26 score -8 severity -12 status -48 version -19
indicators/texts	BC -16 CFA -17 OF -18 VAE -14 action -13 applicable -16 body -10 comment -8 criterion -14 date -14 deadline -9 expectedLevel -12 expiry -10 indicator -12 label -17 lastCheck -13 links -6 none -1 priority -4 proofs -12 responsible -8 score -13 severity -1 status -3 version -10
indicators/titles	BC -4 CFA -10 OF -2 VAE -3 action -24 applicable -2 body -6 comment -23 criterion 12 date -2 deadline -5 expectedLevel -18 expiry -2 indicator -18 label 28 lastCheck -2 links -22 none -13 priority -10 proofs -20 responsible -7 score -7 severity -3 status -25 version -6
indicators/unique	BC -23 CFA -18 OF -21 VAE -24 action -10 applicable -18 body -15 comment -7 criterion -24 date -4 deadline -3 expectedLevel -16 expiry -2 indicator -5 label -6 lastCheck -1 links -17 none -2 priority -5 proofs -4 responsible -14 score -6 severity -2 status -5 version -11
indicators/vague	BC -14 CFA -11 OF -15 VAE -17 action -11 applicable -11 body -15 comment -17 criterion -13 date -14 deadline 24 expectedLevel -17 expiry -22 indicator -11 label -9 lastCheck -17 links -19 none -31 priority -21 proofs -12 responsible -17 score 7 severity -16 status -5 version 3
indicators/version	BC -29 CFA -20 OF -28 VAE -28 action -18 applicable -29 body -30 comment -26 criterion 11 date -14 deadline -13 expectedLevel -22 expiry -15 indicator 8 label -11 lastCheck -17 links -23 none -11 priority -40 proofs -25 responsible -36 score -1 severity -30 status -28 version 28
indicators/worded	BC -42 CFA -42 OF -43 VAE -54 action -2 applicable -45 body -3 comment 9 criterion -6 date -28 deadline -21 expectedLevel 2 expiry -29 indicator -14 label -6 lastCheck -30 links -7 none -37 priority -10 responsible -3 score -25 severity -26 status -8 version -5
indicators/yesNo	BC 6 CFA 6 OF 7 VAE 3 action -29 applicable 7 body -25 comment -23 criterion -13 date -21 deadline -14 expectedLevel -3 expiry -14 indicator -22 label -2 lastCheck -13 links -34 none -8 priority -13 proofs -21 responsible -35 score -5 status -12 version -21
indicators/numbers	CFA -4 OF -1 VAE 1 action -23 applicable 2 body -18 comment -25 criterion -9 date -29 deadline -31 expectedLevel -24 expiry -25 indicator -11 label -23 lastCheck -29 links -21 none 7 priority -28 proofs -30 responsible -20 score 2 severity -21 status -37 version -25
indicators/long	action -34 body -1 comment -21 criterion -2 date -1 deadline -2 expectedLevel -25 expiry -1 indicator 12 label -21 lastCheck -1 links -29 none -1 priority -1 proofs 38 responsible -8 score -1 status -10 version -1
journeyTall/afterDocuments	comment -9 deadline -5 documents -7 indicator 6 links -8 none -3 phase -9 reference -11 responsible 1 session -3 status -1 step -22
journeyTall/afterNumbers	comment -1 deadline -8 documents -6 indicator -22 links -8 none -7 phase -13 reference -10 responsible 3 session -8 status -2 step -10
journeyTall/amongMarks	comment 6 deadline -9 documents -14 indicator -3 links -6 none 7 phase -16 reference -8 responsible -5 session -6 status -8 step -3
journeyTall/asks	comment -1 none -2 phase -1 status 4 step -1
journeyTall/besideMarks	comment -5 deadline -4 documents -4 indicator -7 links 3 none -7 phase -8 reference -8 responsible -2 session -7 status -9 step -12
journeyTall/bias	comment -7 deadline -8 documents -5 indicator -11 links -7 none 3 phase -8 reference -16 responsible -9 session -21 status -9 step -3
journeyTall/cased	comment -14 deadline -7 documents -7 indicator -14 links -6 none -20 phase 2 reference 4 responsible 2 session 4 status -19 step -6
journeyTall/code	comment -40 deadline -2 documents -22 indicator -16 links -38 none -3 phase -48 reference 16 responsible -21 session 9 status -13 step -37
journeyTall/criteria	comment -1 deadline -31 documents -31 indicator -7 links -21 none 11 phase -18 reference -17 responsible -22 session -15 status -9 step -2
journeyTall/dates	comment -27 deadline 26 documents -15 indicator -9 links -23 none -31 phase -10 reference -26 responsible -18 session -17 status -25 step -16
journeyTall/digit	comment -8 deadline -9 documents -6 links -6 none 6 phase -3 reference -7 responsible -3 session -3 status -9 step -10
journeyTall/document	comment -14 deadline -43 documents 26 indicator -27 links -10 none -36 phase -4 reference -32 responsible -41 session -54 status -45 step -1
journeyTall/earlier	comment -1 deadline -1 documents -1 indicator 7 links -1 none -3 reference -2 responsible -2 session -1 status -3 step -2
journeyTall/empty	comment -5 deadline -8 documents -1 indicator -41 links -8 none -9 phase -32 reference -8 responsible -3 session -11 status -4 step -36
journeyTall/few	comment -21 deadline -25 documents -24 indicator -20 links -10 none 1 phase -21 reference -25 responsible 11 session -3 status -14 step -25
journeyTall/file	comment -14 deadline -9 documents 25 indicator -4 links -3 none -14 phase -12 reference -10 responsible -10 session -4 status -11 step -27
journeyTall/filled	comment -21 deadline -7 documents -17 indicator -9 links -11 none 2 phase -1 responsible -10 session -1 status 2 step -2
journeyTall/first	comment -29 deadline -20 documents -22 indicator -14 links -12 none -35 phase 7 reference -19 responsible -12 session -15 status -9 step 2
journeyTall/hundred	comment -22 deadline -27 documents -20 indicator 6 links -23 none 10 phase -13 reference -28 responsible -17 session -13 status -24 step -28
journeyTall/indicators	comment -12 deadline -9 documents -15 indicator 17 links -8 none -10 phase -20 reference -30 responsible -32 session -26 status -8 step -22
journeyTall/isNumber	comment -2 deadline -17 documents -6 indicator 18 links -17 none -25 phase -8 reference -13 responsible -14 session -15 status -19 step -16
journeyTall/last	comment 1 deadline -7 documents -5 indicator -3 links -2 none -7 phase -9 reference -6 responsible -7 session -7 status -10 step -5
journeyTall/later	comment -2 deadline 4 documents -1 indicator -3 links -1 none -3 phase -2 reference -1 session -1 status -3 step -1
journeyTall/link	comment -47 deadline 9 documents -44 indicator -13 links 34 none -19 phase -14 reference -17 responsible -21 session -26 status -36 step -35
journeyTall/lists	comment -24 deadline 1 documents -15 indicator 17 links -14 none -34 phase -8 reference -10 responsible -9 session -10 status -12 step -14
journeyTall/long	comment -18 deadline -2 documents 26 indicator -2 links -22 none -1 phase -2 reference -1 responsible -3 session -2 status -11 step -21
journeyTall/marks	comment 2 deadline 11 documents -16 indicator -6 links -31 none -2 phase -19 reference -25 responsible -28 session -28 status 3 step -19
journeyTall/numbers	comment -23 deadline -29 documents -25 indicator -1 links -26 none 16 phase -19 reference -32 responsible -24 session -21 status -28 step -28
journeyTall/order	comment -5 deadline 12 documents -7 indicator -24 links -5 none -42 phase -1 reference -30 responsible -25 session -45 step 6
journeyTall/person	comment -20 deadline -13 documents -23 indicator -35 links -35 none -16 phase 12 reference -52 responsible 21 session -18 status -3 step -15
journeyTall/phase	comment -24 deadline -17 documents -53 indicator -20 links -24 none -27 phase 42 reference -19 responsible -24 session -21 status -11 step -20
journeyTall/place	comment -2 deadline -3 documents -9 indicator -11 links -3 phase -27 reference 1 responsible -2 session -7 status -5 step -25
journeyTall/priority	comment 11 deadline -35 documents -28 indicator 9 links -21 none -3 phase -17 reference -15 responsible -23 session -19 status -5 step -4
journeyTall/ratio	comment -6 deadline -12 documents -2 indicator 8 links -2 none -14 phase -2 reference -3 responsible -1 session -2 status -5 step -2
journeyTall/rising	comment -6 deadline -7 documents -16 indicator 17 links -8 none -8 phase -19 reference -25 responsible -31 session -24 status -16 step -20
journeyTall/said	comment 1 deadline -11 documents -15 indicator -2 links -30 none 4 phase -22 reference -23 responsible -31 session -26 status 8 step -19
journeyTall/second	comment -16 deadline -14 documents -3 indicator -12 links -8 none -4 phase -6 reference -16 responsible -8 session -13 status -15 step 3
journeyTall/sentences	comment 16 deadline -35 documents 6 indicator -32 links 13 none -47 phase -44 reference -35 responsible -49 session -51 status -16 step -10
journeyTall/separators	comment -8 deadline -32 documents 16 indicator 4 links 4 none -35 phase -57 reference -28 responsible 6 session -37 status 7 step -22
journeyTall/severity	comment 8 deadline -4 documents -8 indicator -2 links -3 none -7 reference -2 session -1 status 2 step -6
journeyTall/short	comment -32 deadline 12 documents -13 indicator 2 links -32 none 4 phase 2 reference -11 responsible 5 session -46 status -7 step -37
journeyTall/single	comment -6 deadline -15 documents -11 indicator -9 links -11 none -3 phase -12 reference -9 responsible 14 session -14 status -19 step -11
journeyTall/sparse	comment 18 deadline 5 documents -12 indicator -17 links -1 none -4 phase -18 reference -17 responsible -7 session -21 status -18 step -19
journeyTall/statuses	comment 3 deadline -10 documents -15 indicator -4 links -31 none 4 phase -22 reference -23 responsible -28 session -28 status 8 step -22
journeyTall/stepHeader	comment -9 deadline -4 documents -4 indicator -8 links -4 none 2 phase -3 reference -5 responsible -3 session -4 status 5 step -3
journeyTall/stepNames	comment -51 deadline -33 documents 9 indicator -21 links -24 none -38 phase -24 reference -29 responsible -46 session -37 status -48 step 27
journeyTall/texts	comment -5 deadline -10 documents -10 indicator -12 links -7 phase -5 reference -3 responsible -5 session -2 status -2 step -10
journeyTall/unique	comment -8 deadline -2 documents -7 indicator -8 links -9 none -8 phase -12 reference 9 responsible -12 session -16 status -11 step 4
journeyTall/vague	comment -32 deadline 30 documents -25 indicator -10 links -31 none -42 phase 17 reference -2 responsible -41 session -40 status -41 step -45
journeyTall/version	comment -13 deadline -14 documents -7 indicator 13 links -12 none 7 phase -19 reference -24 responsible -23 session -17 status -11 step -14
journeyTall/worded	comment 7 deadline -9 documents 4 indicator -14 links -7 none -31 phase -17 reference -61 responsible -4 session 7 status -5 step -2
journeyTall/yesNo	comment -4 deadline -9 documents -9 indicator 1 links -30 none 9 phase -22 reference -23 responsible -23 session -22 status 3 step -15
journeyTall/prefixed	deadline -22 documents -8 indicator 10 links 7 none -16 phase -10 reference -15 responsible -14 session -14 status -20 step -20
journeyWide/afterDocuments	body -11 comment 7 end -9 links -1 none -4 reference -3 responsible 14 session -13 start -4 steps -10 trainee -13
journeyWide/afterNumbers	body -18 comment 2 end -14 links -1 none -16 reference -7 responsible 3 session -9 start -15 steps 7 trainee -14
journeyWide/amongMarks	body -5 comment -16 end -14 links -7 none -2 reference -4 responsible -11 session -20 start -22 steps 8 trainee -10
journeyWide/besideMarks	body -3 comment -6 end -9 links -6 none 2 reference -17 responsible -4 session -5 start -9 steps -6 trainee -15
journeyWide/bias	body -10 comment -9 end -12 links -15 none -12 reference -17 responsible -10 session -11 start -12 steps 11 trainee -6
journeyWide/booleans	body -6 comment -11 end -4 links -3 none -6 reference -2 responsible -4 session -4 start -10 steps 6 trainee -2
journeyWide/cased	body 8 comment -10 end -29 links -9 none -30 reference 1 responsible -4 start -34 steps -24
journeyWide/code	body -51 comment -21 end -21 links -22 none -12 reference 24 responsible -16 session 20 start -21 steps -15 trainee -38
journeyWide/criteria	body -5 comment -1 end -6 links -7 none -18 reference -3 responsible -9 session -7 start -4 steps 22 trainee -4
journeyWide/dates	body -30 comment -33 end 6 links -32 none -36 reference -36 responsible -30 session -32 start 10 steps -5 trainee -35
journeyWide/digit	body -7 comment -8 end -7 links -7 none -22 reference -5 responsible -9 session -9 start -6 steps 19 trainee -4
journeyWide/document	body -20 comment 3 end -15 links 16 none -8 reference -9 responsible -9 session -16 start -10 steps -10 trainee -16
journeyWide/earlier	body -15 comment -19 end -1 links -16 none -16 reference -17 responsible -15 session -18 steps 4 trainee -14
journeyWide/empty	body -1 comment -5 end -7 links -9 none -13 reference -12 responsible -15 session -3 start -6 steps -8 trainee -47
journeyWide/few	body 1 comment -25 end -13 links -7 none -24 reference -29 session 7 start -22 steps 2 trainee -39
journeyWide/file	body -1 comment -7 end -2 links 7 none -1 responsible -2 start -2 steps -2
journeyWide/first	body -22 comment -30 end -6 links -29 none -24 reference 10 responsible -38 session -3 start -5 steps -25 trainee 5
journeyWide/hundred	body -10 comment -14 end -12 links -16 none 14 reference -10 responsible -14 session -9 start -14 steps -11 trainee -12
journeyWide/indicators	body -12 comment -8 end -11 links 1 none 5 reference -11 responsible -18 session -14 start -11 trainee -14
journeyWide/last	body -33 comment 11 end -27 links 1 none -2 reference -20 responsible 3 session -26 start -26 steps -13 trainee -20
journeyWide/later	body -8 comment -14 end 3 links -9 none -13 reference -8 responsible -10 session -9 start -6 steps 2 trainee -8
journeyWide/link	body -23 comment -38 end 4 links 22 none -13 reference -18 responsible -30 session -23 start 4 steps -25 trainee -20
journeyWide/marks	body -25 comment -10 end 1 links -26 none -31 reference -20 responsible -28 session -24 start 1 steps 6 trainee -25
journeyWide/numbers	body -22 comment -24 end -20 links -24 none 18 reference -20 responsible -26 session -20 start -22 steps -6 trainee -21
journeyWide/order	body -14 comment 8 end -8 links 3 none -5 reference -4 responsible 7 session -16 start -6 steps -19 trainee -16
journeyWide/person	body -1 comment -40 end -21 links -36 none -22 reference -45 responsible 9 session -25 start -25 steps -18 trainee 17
journeyWide/place	body -15 comment 1 end -21 none -6 reference -26 responsible 11 session -27 start -28 steps 7 trainee -44
journeyWide/prefixed	body -6 comment -1 end -3 links 10 none -1 reference -3 responsible -10 session -6 start -3 steps -8 trainee -8
journeyWide/priority	body -3 comment 13 end -4 links -5 responsible -4 session -3 start -2 steps -6 trainee -3
journeyWide/rising	body -9 comment -6 end -9 links 9 none 8 reference -7 responsible -14 session -9 start -9 steps -4 trainee -12
journeyWide/said	body -16 end -8 links -23 none -8 reference -9 responsible -21 session -11 steps 15 trainee -8
journeyWide/second	body -8 comment -21 end -3 links -32 none -5 reference -9 responsible -20 session 8 start 2 steps -27 trainee 2
journeyWide/sentences	body -31 comment 19 end -23 links 14 none -20 reference -17 responsible -43 session -34 start -19 steps -24 trainee -22
journeyWide/separators	body -27 comment -12 end -11 links 15 none -6 reference -8 responsible 19 session -26 start -8 steps -21 trainee -27
journeyWide/short	body 15 comment -22 end -14 links -14 none -9 reference 9 responsible 6 session -36 start -17 steps 17 trainee -39
journeyWide/single	body -8 comment -12 end -9 links -10 none -5 reference -5 responsible 11 session -12 start -8 steps 2 trainee -20
journeyWide/sparse	body -17 comment 15 end -22 links -8 none -7 reference -5 responsible 2 session -13 start -16 steps 12 trainee -15
journeyWide/statuses	body -21 comment 3 end -9 links -21 none -8 reference -7 responsible -20 session -14 steps 13 trainee -10
journeyWide/stepHeader	body -19 comment -15 end 5 links -20 none -8 reference -17 responsible -20 session -22 start -21 steps 21 trainee -14
journeyWide/stepNames	body -5 comment -17 end -4 links 11 none -1 reference -1 responsible -9 session -2 start -3 steps -4 trainee -5
journeyWide/texts	body -2 comment -6 end -2 links -1 none -36 reference 4 session -2 start -3 steps -24 trainee -9
journeyWide/unique	body -20 comment -4 end 1 links -7 none 5 reference 5 responsible -13 session -14 steps -13 trainee 3
journeyWide/vague	body -10 comment -8 end -18 links -11 none -8 reference 18 responsible -9 session -18 start -14 steps -9 trainee -21
journeyWide/worded	body -6 comment 7 end -32 links -7 none -36 reference -56 responsible -10 session 7 start -38 steps -24 trainee 7
journeyWide/yesNo	body -18 comment 5 end -8 links -19 none -18 reference -6 responsible -20 session -10 steps 13 trainee -8
journeyWide/filled	comment -20 end 1 links -6 none 1 reference -1 responsible -10 session -5 steps -17 trainee -8
journeyWide/severity	comment 4 steps -2
proofRegister/afterDocuments	date -11 expiry -8 indicator 9 links -7 none -9 proofs -31 reference -15 session -2 status -7 version -6
proofRegister/afterNumbers	date -2 expiry -3 indicator -13 links -5 none -4 proofs -16 reference -9 responsible -4 session -9 status 6 version -3
proofRegister/amongMarks	date -8 expiry 1 indicator -6 links -5 none 8 proofs -11 reference -11 responsible -15 session -11 status -7 version -7
proofRegister/besideMarks	date -1 expiry -9 indicator -10 links -5 none -10 proofs -15 reference -25 responsible -6 session -5 status -2 version -3
proofRegister/bias	date -9 expiry -13 indicator -6 links -6 none 1 proofs -3 reference -11 responsible -6 session -20 status -7 version -8
proofRegister/cased	date -32 expiry -22 indicator -17 links -5 none -15 proofs -1 reference 4 responsible 1 session 7 status -12 version -13
proofRegister/code	date -19 expiry -17 indicator -25 links -44 none -7 proofs -29 reference 19 responsible -35 session 6 status -21 version 8
proofRegister/criteria	date -13 expiry -8 indicator -5 links -25 none 14 proofs -15 reference -15 responsible -25 session -23 status -5 version -2
proofRegister/dates	date 10 expiry 9 indicator -23 links -29 none -40 proofs -22 reference -21 responsible -27 session -27 status -38 version -11
proofRegister/digit	date -8 expiry -5 indicator -10 links -4 none 14 proofs -6 reference -3 responsible -2 session -2 status -5 version -5
proofRegister/document	date -19 expiry -10 indicator -23 links -1 none -30 proofs 29 reference -24 responsible -17 session -35 status -49 version -8
proofRegister/earlier	date 11 expiry -14 indicator -13 links -22 none -22 proofs 8 reference -10 responsible -18 session -14 status -22 version -2
proofRegister/empty	date -8 expiry -9 indicator -38 links -2 none -3 proofs -36 reference -6 responsible -3 session -4 status -10 version 1
proofRegister/few	date -29 expiry -22 indicator -37 links -10 none 9 proofs -33 reference -29 responsible 2 session 2 status -4 version -2
proofRegister/file	date -5 expiry -5 indicator -4 links -6 none -6 proofs 10 reference -6 responsible -5 session -2 status -10 version -4
proofRegister/filled	date 3 expiry -17 indicator -3 links -15 none -2 proofs -4 reference -2 responsible -11 session -3 status 4 version -12
proofRegister/first	date -12 expiry -11 indicator -20 links -12 none -30 proofs 1 reference 10 responsible -20 session -14 status -11 version -23
proofRegister/hundred	date -17 expiry -13 indicator 4 links -12 none 6 proofs -11 reference -9 responsible -12 session -8 status -17 version -12
proofRegister/indicators	date -23 expiry -17 indicator 16 links -12 none -2 proofs -18 reference -20 responsible -30 session -36 status -19 version -12
proofRegister/isNumber	date -5 expiry -4 indicator 20 links -11 none -19 proofs -10 reference -11 responsible -13 session -8 status -14 version -14
proofRegister/last	date -7 expiry -4 indicator -3 links -11 none -5 proofs -12 reference -14 responsible 1 session -2 status -8 version -13
proofRegister/later	date -2 expiry 10 indicator -8 links -23 none -24 proofs -17 reference -13 responsible -17 session -19 status -25 version -1
proofRegister/link	date 1 expiry -1 indicator -15 links 28 none -27 proofs -35 reference -18 responsible -30 session -27 status -43 version -30
proofRegister/lists	date -9 expiry -8 indicator 22 links -13 none -28 proofs -11 reference -8 responsible -9 session -6 status -15 version -15
proofRegister/marks	date 5 expiry 5 indicator -14 links -36 none -6 proofs -25 reference -16 responsible -33 session -25 status 1 version -19
proofRegister/numbers	date -27 expiry -18 indicator -2 links -21 none 14 proofs -18 reference -16 responsible -23 session -15 status -27 version -20
proofRegister/order	date -16 expiry -8 indicator -12 links -2 none -33 proofs 5 reference -15 responsible 5 session -19 status 15 version -20
proofRegister/person	date -23 expiry -19 indicator -27 links -31 none -14 proofs -13 reference -38 responsible 21 session -8 status -6 version -16
proofRegister/phase	date -2 expiry -1 indicator -1 links -3 none -12 proofs -5 reference -1 responsible -1 session -2 status 11 version -2
proofRegister/place	date -3 expiry 2 indicator -9 links 2 none -1 proofs -30 reference -26 responsible -2 session -6 status -8 version -4
proofRegister/prefixed	date -5 expiry -6 indicator 16 links 4 none -19 proofs -19 reference -16 responsible -19 session -14 status -22 version -8
proofRegister/priority	date -14 expiry -10 indicator 14 links -22 none -6 proofs -16 reference -17 responsible -30 session -27 status -9 version 8
proofRegister/ratio	date -6 expiry -4 indicator 8 links -1 none -9 proofs -3 reference -1 session -1 status -5 version -2
proofRegister/rising	date -17 expiry -15 indicator 23 links -7 none -7 proofs -20 reference -20 responsible -23 session -22 status -18 version -15
proofRegister/said	date -8 expiry -9 indicator -4 links -33 none 4 proofs -13 reference -18 responsible -36 session -24 status 7 version -9
proofRegister/second	date -8 expiry -14 indicator -1 links -17 none 3 proofs -1 reference -10 responsible -11 session -10 status -4 version -15
proofRegister/sentences	date -27 expiry -16 indicator -31 links 24 none -35 proofs 9 reference -17 responsible -40 session -33 status -5 version -13
proofRegister/separators	date -13 expiry -11 indicator 9 links 6 none -28 proofs -17 reference -16 responsible 23 session -33 status 2 version -31
proofRegister/severity	date -1 expiry -1 indicator -5 links -2 none -15 proofs -6 reference -6 responsible -6 session -8 status 6 version 9
proofRegister/short	date -24 expiry -15 indicator 7 links -29 none -1 proofs -21 reference -4 responsible 3 session -45 status -4 version 10
proofRegister/single	date -3 expiry -3 indicator -4 links -13 none -16 proofs -7 reference -5 responsible 22 session -20 status -14 version -15
proofRegister/sparse	date -26 expiry 19 indicator -11 links -17 none -14 proofs -8 reference -5 responsible -10 session -6 status -13 version -10
proofRegister/statuses	date -4 expiry -11 indicator -4 links -36 none 2 proofs -12 reference -18 responsible -34 session -24 status 8 version -8
proofRegister/stepHeader	date -2 indicator -4 none 4 proofs -1 reference -1
proofRegister/stepNames	date -14 expiry -7 indicator -14 links -5 none -18 proofs 26 reference -14 responsible -23 session -20 status -37 version -23
proofRegister/texts	date -18 expiry -9 indicator -12 links -2 none -4 proofs -8 responsible -4 session -5 status -1 version -6
proofRegister/unique	date -1 indicator -10 links -9 none -3 proofs 2 reference 5 responsible -14 session -21 status -8 version -11
proofRegister/vague	date -17 expiry -11 indicator 1 links -15 none -23 proofs -19 reference 17 responsible -13 session -8 status -17 version 13
proofRegister/version	date -17 expiry -12 indicator -3 links -29 none -23 proofs -24 reference -21 responsible -44 session -32 status -35 version 31
proofRegister/worded	date -39 expiry -27 indicator -15 links 5 none -32 proofs 7 reference -34 responsible -4 session 10 status -3 version 2
proofRegister/yesNo	date -7 expiry -5 indicator -2 links -34 none 10 proofs -7 reference -15 responsible -29 session -24 status 2 version -30
proofRegister/asks	indicator -1 links -1 none -1 proofs -3 responsible -1 status 5
t/bias	indicators -2 journeyTall -4 journeyWide -5 none 5 proofRegister -1
t/dated	indicators 4 journeyTall -22 none 16 proofRegister -2
t/files	indicators -14 journeyTall 4 journeyWide -1 none -7 proofRegister 10
t/follows	indicators 13 journeyTall -1 none -12 proofRegister -6
t/indicators:absent	indicators -10 journeyTall -4 journeyWide -2 none 5 proofRegister -1
t/indicators:indicator	indicators -11 journeyTall -3 journeyWide -5 none 15 proofRegister -3
t/indicators:label	indicators 2 journeyTall -11 journeyWide -10 none 12 proofRegister -9
t/indicators:likelihood	indicators 22 journeyTall 1 journeyWide -15 none -2 proofRegister 4
t/indicators:proofs	indicators -7 journeyTall 2 journeyWide -5 none -7 proofRegister 11
t/indicators:status	indicators -1 journeyTall -1 none -1 proofRegister 1
t/indicators:tally	indicators 34 journeyTall -19 journeyWide -3 none -28 proofRegister -3
t/indicators:unused	indicators -8 journeyTall 12 journeyWide -6 none -3 proofRegister 2
t/journeyTall:absent	indicators 6 journeyTall -20 journeyWide -7 none 3 proofRegister 1
t/journeyTall:documents	indicators 5 journeyTall 13 journeyWide -10 none 4 proofRegister -22
t/journeyTall:indicator	indicators 5 journeyTall -2 journeyWide -8 none -6 proofRegister 5
t/journeyTall:likelihood	indicators -5 journeyTall 25 journeyWide -4 none -7 proofRegister 1
t/journeyTall:step	indicators -9 journeyTall 24 journeyWide -13 none -4 proofRegister -18
t/journeyTall:tally	indicators -9 journeyTall 20 journeyWide -11 none 1 proofRegister -12
t/journeyTall:unused	indicators -3 journeyTall -6 journeyWide 6 none 2 proofRegister -1
t/journeyWide:absent	indicators 4 journeyTall 4 journeyWide -22 none 2 proofRegister -1
t/journeyWide:likelihood	indicators -1 journeyTall -4 journeyWide 19 none -8 proofRegister -1
t/journeyWide:session	indicators 3 journeyTall -5 journeyWide 4 none -2 proofRegister -6
t/journeyWide:steps	indicators 1 journeyTall -8 none 3 proofRegister -2
t/journeyWide:tally	indicators -7 journeyTall -15 journeyWide 24 none -7 proofRegister -1
t/journeyWide:trainee	indicators -11 journeyTall 9 journeyWide 16 none -21 proofRegister 7
t/journeyWide:unused	indicators 8 journeyTall 5 journeyWide -4 none -7 proofRegister -3
t/lists	indicators -22 journeyTall 21 journeyWide -1 none -33 proofRegister 4
t/long	indicators -6 journeyTall -16 journeyWide -3 none 19
t/many	indicators -16 journeyTall -8 journeyWide -3 none 13 proofRegister 11
t/marked	indicators -1 journeyTall -14 journeyWide 16 none -2 proofRegister -3
t/numbers	indicators -6 journeyTall 5 journeyWide -6 none 2 proofRegister 1
t/numbersFirst	indicators 11 journeyTall -11 journeyWide -2 none -4 proofRegister -8
t/numeric	indicators -17 journeyTall -6 journeyWide 6 none 21 proofRegister -8
t/once	indicators -3 journeyTall 7 journeyWide -5 none 4 proofRegister -9
t/others	indicators -11 journeyTall -15 journeyWide -7 none 25 proofRegister -14
t/ours	indicators 1 journeyTall 3 journeyWide 1 none -15 proofRegister 3
t/persons	indicators -12 journeyWide -8 none 13 proofRegister -6
t/phases	indicators -9 journeyTall 22 journeyWide -9 none -3 proofRegister -25
t/prefixed	indicators 2 journeyTall 8 journeyWide -3 none -30 proofRegister 8
t/proofRegister:absent	indicators 1 journeyWide -2 none 1 proofRegister -15
t/proofRegister:indicator	indicators 6 journeyTall -2 journeyWide -8 none -6 proofRegister 3
t/proofRegister:likelihood	indicators -7 journeyTall 6 journeyWide -8 none -3 proofRegister 21
t/proofRegister:proofs	indicators -2 journeyTall -4 journeyWide 2 none -8 proofRegister 8
t/proofRegister:tally	indicators -14 journeyWide -2 none -28 proofRegister 33
t/proofRegister:unused	indicators 1 journeyTall -3 journeyWide 6 none -3 proofRegister -3
t/rising	indicators 8 journeyTall -12 journeyWide -5 none 6 proofRegister -11
t/stepHeaders	indicators -9 journeyTall -13 journeyWide 28 none -3 proofRegister -7
t/titles	indicators 22 journeyTall -5 none -20 proofRegister -2
t/unrelated	indicators 3 journeyTall -9 journeyWide -14 none 17 proofRegister -2
t/whole	indicators 15 journeyTall -9 journeyWide -1 none -8 proofRegister -8
t/columns	journeyTall -3 journeyWide 6 none -1 proofRegister -3
t/documents	journeyTall -11 journeyWide -6 none 4 proofRegister 8
t/steps	journeyTall -2 journeyWide -9 none 3 proofRegister 4
w/=BC	BC 18 CFA -14 OF -14 VAE -12 action -10 applicable -9 body -9 comment -13 criterion -12 date -9 deadline -12 expectedLevel -12 expiry -11 indicator -12 label -12 lastCheck -11 links -12 none -16 priority -12 proofs -12 responsible -14 score -12 severity -12 status -11 version -10
w/=OF	BC -16 CFA -12 OF 18 VAE -14 action -12 applicable -13 body -9 comment -13 criterion -12 date -10 deadline -13 expectedLevel -13 expiry -12 indicator -12 label -12 lastCheck -12 links -12 none -15 priority -13 proofs -13 responsible -13 score -13 severity -13 status -10 version -11
w/=action	BC -4 CFA -2 OF -5 VAE -4 action 14 applicable -3 body -2 comment -7 criterion -4 date -3 deadline -9 expectedLevel -5 expiry -5 indicator -4 label -5 lastCheck -5 links -6 none -7 priority -5 proofs -6 responsible -12 score -4 severity -4 status -7 version -4
w/=applicable	BC -12 CFA -26 OF -10 VAE -18 action -7 applicable 17 body -4 comment -6 criterion -7 date -6 deadline -8 expectedLevel -7 expiry -8 indicator -6 label -7 lastCheck -8 links -6 none -9 priority -8 proofs -8 responsible -7 score -8 severity -7 status -7 version -7
w/=body	BC -7 CFA -5 OF -14 VAE -6 action -9 applicable -7 body 17 comment -10 criterion -8 date -7 deadline -8 end -9 expectedLevel -9 expiry -8 indicator -7 label -9 lastCheck -7 links -7 none -12 priority -9 proofs -11 reference -7 responsible -9 score -8 session -9 severity -9 start -7 status -8 steps -10 trainee -10 version -7
w/=comment	BC -9 CFA -5 OF -8 VAE -8 action -16 applicable -7 body -7 comment 19 criterion -7 date -7 deadline -11 documents -9 end -5 expectedLevel -10 expiry -10 indicator -8 label -8 lastCheck -9 links -10 none -12 phase -5 priority -9 proofs -13 reference -5 responsible -11 score -8 session -6 severity -8 start -5 status -10 step -8 steps -7 trainee -6 version -8
w/=criterion	BC -9 CFA -6 OF -6 VAE -7 action -9 applicable -8 body -6 comment -9 criterion 12 date -7 deadline -8 expectedLevel -8 expiry -7 indicator -9 label -11 lastCheck -8 links -11 none -10 priority -6 proofs -10 responsible -7 score -7 severity -8 status -10 version -7
w/=date	BC -4 CFA -2 OF -3 VAE -4 action -5 applicable -3 body -2 comment -6 criterion -4 date 13 deadline -8 expectedLevel -5 expiry -14 indicator -5 label -6 lastCheck -12 links -9 none -7 priority -5 proofs -8 reference -5 responsible -7 score -6 session -3 severity -5 status -8 version -5
w/=deadline	BC -7 CFA -5 OF -6 VAE -7 action -10 applicable -7 body -6 comment -11 criterion -7 date -14 deadline 15 documents -8 expectedLevel -8 expiry -14 indicator -13 label -9 lastCheck -15 links -9 none -11 phase -5 priority -8 proofs -8 reference -5 responsible -8 score -7 session -4 severity -8 status -10 step -4 version -6
w/=expectedLevel	BC -7 CFA -5 OF -7 VAE -6 action -10 applicable -7 body -8 comment -9 criterion -6 date -6 deadline -7 expectedLevel 14 expiry -7 indicator -8 label -13 lastCheck -6 links -10 none -10 priority -11 proofs -10 responsible -8 score -7 severity -10 status -10 version -8
w/=expiry	BC -5 CFA -4 OF -4 VAE -5 action -8 applicable -5 body -4 comment -8 criterion -5 date -12 deadline -8 expectedLevel -5 expiry 14 indicator -7 label -6 lastCheck -11 links -6 none -8 priority -7 proofs -9 reference -6 responsible -7 score -5 session -4 severity -5 status -8 version -7
w/=ignored	BC -11 CFA -9 OF -10 VAE -9 action -9 applicable -11 body -15 comment 7 criterion -10 date -10 deadline -11 documents -12 end -12 expectedLevel -29 expiry -10 indicator -13 label -10 lastCheck -10 links -11 none 12 phase -11 priority -12 proofs -13 reference -8 responsible -11 score -11 session -8 severity -13 start -12 status -13 step -11 steps -9 trainee -9 version -10
w/=indicator	BC -3 CFA -2 OF -3 VAE -3 action -4 applicable -5 body -2 comment -5 criterion -6 date -4 deadline -4 documents -6 expectedLevel -4 expiry -4 indicator 12 label -21 lastCheck -3 links -4 none -6 phase -5 priority -4 proofs -4 reference -5 responsible -5 score -4 session -4 severity -3 status -7 step -5 version -6
w/=label	BC -6 CFA -5 OF -6 VAE -6 action -8 applicable -7 body -5 comment -10 criterion 3 date -6 deadline -8 expectedLevel -30 expiry -6 indicator -16 label 12 lastCheck -8 links -7 none -11 priority -7 proofs -10 responsible -9 score -6 severity -6 status -10 version -6
w/=lastCheck	BC -8 CFA -6 OF -7 VAE -7 action -9 applicable -7 body -6 comment -7 criterion -8 date -15 deadline -11 expectedLevel -9 expiry -13 indicator -8 label -10 lastCheck 14 links -9 none -11 priority -8 proofs -9 responsible -9 score -8 severity -9 status -8 version -13
w/=link	BC -6 CFA -5 OF -5 VAE -6 action -17 applicable -6 body -7 comment -10 criterion -7 date -10 deadline -10 documents -7 end -4 expectedLevel -8 expiry -8 indicator -10 label -9 lastCheck -7 links 16 none -12 phase -4 priority -8 proofs -11 reference -7 responsible -8 score -6 session -5 severity -7 start -4 status -12 step -5 steps -4 trainee -4 version -8
w/=number	BC -4 CFA -2 OF -3 VAE -3 action -5 applicable -4 body -4 comment -6 criterion -5 date -3 deadline -5 end -2 expectedLevel -5 expiry -4 indicator 10 label -5 lastCheck -4 links -5 none -8 priority -4 proofs -5 reference 9 responsible -5 score -5 session -1 severity -4 start -1 status -5 steps -5 trainee -2 version -5
w/=priority	BC -6 CFA -4 OF -6 VAE -6 action -7 applicable -6 body -5 comment -9 criterion -7 date -6 deadline -7 expectedLevel -7 expiry -6 indicator -8 label -8 lastCheck -7 links -7 none -9 priority 10 proofs -8 responsible -5 score -6 severity -7 status -8 version -6
w/=proof	BC -8 CFA -7 OF -7 VAE -7 action -6 applicable -7 body -5 comment -14 criterion -6 date -9 deadline -7 documents 5 end -4 expectedLevel -7 expiry -8 indicator -16 label -10 lastCheck -6 links -16 none 6 phase -11 priority -6 proofs 8 reference -20 responsible -9 score -6 session -9 severity -7 start -5 status -9 step -11 steps -6 trainee -5 version -16
w/=responsible	BC -4 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -14 comment -8 criterion -11 date -4 deadline -8 documents -10 end -6 expectedLevel -5 expiry -4 indicator -9 label -8 lastCheck -5 links -8 none -9 phase -7 priority -6 proofs -13 reference -7 responsible 15 score -5 session -8 severity -4 start -6 status -8 step -7 steps -7 trainee -6 version -5
w/=score	BC -8 CFA -8 OF -9 VAE -8 action -7 applicable -7 body -6 comment -11 criterion -8 date -7 deadline -7 expectedLevel -8 expiry -7 indicator -9 label -9 lastCheck -8 links -7 none -12 priority -7 proofs -9 responsible -6 score 12 severity -8 status -10 version -7
w/=severity	BC -5 CFA -4 OF -5 VAE -5 action -5 applicable -5 body -5 comment -7 criterion -4 date -5 deadline -5 expectedLevel -10 expiry -6 indicator -5 label -5 lastCheck -6 links -6 none -9 priority -6 proofs -8 responsible -5 score -6 severity 10 status -10 version -5
w/=status	BC -6 CFA -5 OF -6 VAE -6 action -7 applicable -19 body -6 comment -16 criterion -7 date -7 deadline -9 documents -9 expectedLevel -20 expiry -6 indicator -15 label -7 lastCheck -17 links -10 none -12 phase -9 priority -22 proofs -9 reference -9 responsible -10 score -10 session -8 severity -8 status 19 step -7 version -7
w/=unrelated	BC -4 CFA -2 OF -4 VAE -4 action -4 applicable -4 body -2 comment -5 criterion -4 date -4 deadline -5 documents -4 expectedLevel -3 expiry -3 indicator -6 label -7 lastCheck -3 links -5 none 11 phase -3 priority -4 proofs -5 reference -4 responsible -6 score -4 session -3 severity -5 status -6 step -4 version -4
w/BC	BC 18 CFA -14 OF -14 VAE -12 action -10 applicable -9 body -9 comment -13 criterion -12 date -9 deadline -12 expectedLevel -12 expiry -11 indicator -12 label -12 lastCheck -11 links -12 none -16 priority -12 proofs -12 responsible -14 score -12 severity -12 status -11 version -10
w/OF	BC -16 CFA -12 OF 18 VAE -14 action -12 applicable -13 body -9 comment -13 criterion -12 date -10 deadline -13 expectedLevel -13 expiry -12 indicator -12 label -12 lastCheck -12 links -12 none -15 priority -13 proofs -13 responsible -13 score -13 severity -13 status -10 version -11
w/action	BC -20 CFA -16 OF 6 VAE -12 action 20 applicable -14 body -15 comment -15 criterion -11 date -10 deadline -16 end 8 expectedLevel -18 expiry -13 indicator -14 label -16 lastCheck -14 links -15 none -18 priority -17 proofs -11 reference 1 score -14 session 4 severity -16 start -17 status -15 steps -14 trainee -11 version -10
w/body	BC -7 CFA -8 OF 5 VAE -8 action -12 applicable -5 body 20 comment -13 criterion -11 date -8 deadline -10 end -10 expectedLevel -11 expiry -9 indicator -9 label -12 lastCheck -9 links -9 none -16 priority -12 proofs -14 reference -8 responsible -11 score -7 session -10 severity -11 start -9 status -11 steps -13 trainee -11 version -10
w/comment	BC -12 CFA -7 OF -12 VAE -10 action 10 applicable -13 body -8 comment 14 criterion -10 date -8 deadline -20 documents -9 end -5 expectedLevel -12 expiry -14 indicator -11 label -10 lastCheck -11 links -12 none -17 phase -5 priority -15 proofs -15 reference -5 responsible -15 score -10 session -6 severity -14 start -5 status -16 step -8 steps -7 trainee -6 version -10
w/criterion	BC -10 CFA -7 OF -7 VAE -7 action -10 applicable -9 body -7 comment -9 criterion 14 date -8 deadline -9 expectedLevel -9 expiry -8 indicator -12 label -11 lastCheck -8 links -12 none -11 priority -7 proofs -11 responsible -7 score -8 severity -8 status -10 version -11
w/date	BC -4 CFA -2 OF -3 VAE -4 action -5 applicable -3 body -2 comment -6 criterion -4 date 13 deadline -8 expectedLevel -5 expiry -14 indicator -5 label -6 lastCheck -12 links -9 none -7 priority -5 proofs -8 reference -5 responsible -7 score -6 session -3 severity -5 status -8 version -5
w/deadline	BC -9 CFA -7 OF -8 VAE -9 action -12 applicable -9 body -8 comment -13 criterion -8 date -16 deadline 20 documents -14 expectedLevel -10 expiry -13 indicator -1 label -11 lastCheck -22 links -12 none -16 phase -6 priority -10 proofs -13 reference -12 responsible -12 score -9 session -8 severity -10 status -14 step -7 version -13
w/end	BC -10 CFA -5 OF -8 VAE -7 action -11 applicable -7 body -13 comment -13 criterion -8 date -13 deadline -2 documents -4 end 13 expectedLevel -11 expiry 14 indicator -9 label -7 lastCheck -13 links -17 none -16 phase -5 priority -10 proofs -15 reference -11 responsible -12 score -9 session -17 severity -11 start -18 status -15 step -5 steps -6 trainee -11 version -10
w/expectedLevel	BC -7 CFA -5 OF -7 VAE -6 action -10 applicable -7 body -8 comment -9 criterion -6 date -6 deadline -7 expectedLevel 14 expiry -7 indicator -8 label -13 lastCheck -6 links -10 none -10 priority -11 proofs -10 responsible -8 score -7 severity -10 status -10 version -8
w/expiry	BC -6 CFA -4 OF -5 VAE -6 action -10 applicable -6 body -5 comment -10 criterion -7 date -17 deadline -11 expectedLevel -7 expiry 17 indicator -8 label -9 lastCheck -16 links -6 none -10 priority -8 proofs -11 reference -6 responsible -8 score -7 session -4 severity -7 status -9 version -8
w/ignored	BC -16 CFA -13 OF -14 VAE -13 action -17 applicable -15 body 12 comment 4 criterion -14 date -13 deadline -18 documents -17 end -6 expectedLevel 7 expiry -13 indicator 3 label -20 lastCheck -14 links -17 none 5 phase -18 priority -15 proofs -19 reference -15 responsible -22 score -16 session -17 severity -4 start -5 status -19 step -18 steps -12 trainee -23 version -13
w/indicator	BC -8 CFA -6 OF -7 VAE -7 action -9 applicable -9 body -6 comment -12 criterion -11 date -8 deadline -10 documents -12 expectedLevel -9 expiry -9 indicator 17 label 7 lastCheck -8 links -11 none -16 phase -9 priority -9 proofs -13 reference -10 responsible -16 score -8 session -8 severity -9 status -17 step -10 version -11
w/label	BC -18 CFA -14 OF -17 VAE -16 action -21 applicable -17 body -15 comment -19 criterion -7 date -17 deadline -24 documents -11 end -3 expectedLevel 13 expiry -19 indicator -2 label 12 lastCheck -23 links -21 none -30 phase -6 priority -20 proofs -13 reference -14 responsible -23 score -20 session -7 severity -19 start -3 status -28 step 9 steps 11 trainee -7 version -21
w/lastCheck	BC -12 CFA -9 OF -11 VAE -11 action -13 applicable -11 body -9 comment -9 criterion -13 date -17 deadline -12 expectedLevel -12 expiry -16 indicator -16 label -14 lastCheck 12 links -12 none -19 priority -15 proofs -14 reference -5 responsible -13 score -11 session -3 severity -12 status -14 version 8
w/link	BC -13 CFA -10 OF -13 VAE -12 action 6 applicable -12 body -11 comment -18 criterion -15 date -15 deadline -17 documents -10 end -5 expectedLevel -17 expiry -15 indicator -18 label -16 lastCheck -15 links 18 none -25 phase -6 priority -15 proofs -21 reference -11 responsible -10 score -14 session -6 severity -15 start -5 status -21 step -7 steps -5 trainee -5 version -14
w/name	BC -2 CFA -1 OF -2 VAE -2 action -3 applicable -2 body -2 comment -3 criterion -5 date -2 deadline -2 expectedLevel -6 expiry -2 indicator -7 label 6 lastCheck -2 links -2 none -3 priority -2 proofs -3 responsible -2 score -2 severity -2 status -2 version -1
w/number	BC -4 CFA -2 OF -3 VAE -3 action -5 applicable -4 body -4 comment -6 criterion -5 date -3 deadline -5 end -2 expectedLevel -5 expiry -4 indicator 10 label -5 lastCheck -4 links -5 none -8 priority -4 proofs -5 reference 9 responsible -5 score -5 session -1 severity -4 start -1 status -5 steps -5 trainee -2 version -5
w/phase	BC -5 CFA -4 OF -5 VAE -4 action -7 applicable -5 body -10 comment -14 criterion 13 date -4 deadline -13 documents -12 end -8 expectedLevel -6 expiry -5 indicator -13 label -9 lastCheck -6 links -13 none -18 phase 12 priority -7 proofs -8 reference -10 responsible -14 score -6 session -11 severity -6 start -7 status -14 step -10 steps 16 trainee -8 version -6
w/priority	BC -6 CFA -4 OF -6 VAE -6 action -7 applicable -6 body -5 comment -9 criterion -7 date -6 deadline -7 expectedLevel -7 expiry -6 indicator -8 label -8 lastCheck -7 links -7 none -9 priority 10 proofs -8 responsible -5 score -6 severity -7 status -8 version -6
w/proof	BC -13 CFA -10 OF -11 VAE -12 action -15 applicable -12 body -14 comment -20 criterion -12 date -15 deadline -12 documents 9 end -17 expectedLevel -14 expiry -14 indicator -22 label -11 lastCheck -13 links -5 none -3 phase -18 priority -12 proofs 16 reference -7 responsible -19 score -11 session -20 severity -12 start -14 status -17 step -15 steps -1 trainee -15 version -1
w/responsible	BC -13 CFA -10 OF -14 VAE -12 action -15 applicable -17 body 11 comment -15 criterion -2 date -13 deadline -22 documents -7 end -10 expectedLevel -18 expiry -13 indicator -18 label -20 lastCheck -15 links -19 none -21 phase -12 priority -15 proofs 3 reference -15 responsible 16 score -14 session -15 severity -15 start -11 status -23 step -16 steps -15 trainee -13 version -16
w/score	BC -12 CFA -10 OF -12 VAE -11 action -11 applicable -9 body -10 comment -14 criterion -11 date -10 deadline -10 expectedLevel -12 expiry -12 indicator -15 label -14 lastCheck -12 links -10 none -17 priority -10 proofs -14 responsible -7 score 18 severity -12 status -16 version -10
w/severity	BC -9 CFA -7 OF -8 VAE -8 action -11 applicable -9 body -7 comment -9 criterion -9 date -9 deadline -11 expectedLevel -7 expiry -10 indicator -10 label -10 lastCheck -10 links -11 none -14 priority -10 proofs -12 responsible -7 score -10 severity 18 status -18 version -7
w/status	BC -19 CFA -15 OF -20 VAE -16 action -18 applicable 4 body -18 comment -3 criterion -23 date -28 deadline -24 documents -15 end -17 expectedLevel 3 expiry -21 indicator -6 label -17 lastCheck 3 links -27 none -25 phase -12 priority 6 proofs -23 reference -16 responsible -19 score -14 session -17 severity -24 start -12 status 9 step -10 steps 16 trainee -10 version -17
w/unrelated	BC -11 CFA -7 OF -10 VAE -10 action -11 applicable -9 body -9 comment -16 criterion -11 date -12 deadline -16 documents -8 end -4 expectedLevel -12 expiry -13 indicator -14 label 8 lastCheck -12 links -13 none 18 phase -9 priority -7 proofs -24 reference -11 responsible -13 score -16 session -11 severity -1 start -4 status -19 step -8 steps -6 trainee -5 version -11
w/applicable	CFA 6 OF 4 action -10 applicable -1 body -9 comment -9 criterion -10 date -8 deadline -10 expectedLevel -11 expiry -10 indicator -8 label -11 lastCheck -10 links -9 none -16 priority -11 proofs -10 responsible -12 score -13 severity -11 status -13 version -9
w/=end	body -7 comment -7 end 10 links -6 none -6 reference -7 responsible -6 session -8 start -12 steps -10 trainee -7
w/=reference	body -7 comment -8 date -5 deadline -6 documents -9 end -6 expiry -3 indicator -7 links -8 none -9 phase -4 proofs -8 reference 13 responsible -9 session -9 start -7 status -5 step -4 steps -7 trainee -6 version -6
w/=session	body -10 comment -6 date -6 deadline -4 documents -6 end -10 expiry -5 indicator -5 links -7 none -12 phase -5 proofs -11 reference -9 responsible -10 session 14 start -8 status -8 step -5 steps -12 trainee -7 version -7
w/=start	body -11 comment -9 end -15 links -7 none -12 reference -9 responsible -8 session -10 start 12 steps -7 trainee -12
w/=trainee	body -13 comment -12 end -10 links -14 none -10 reference -19 responsible -11 session -12 start -11 steps -14 trainee 14
w/reference	body -7 comment -8 date -5 deadline -6 documents -9 end -6 expiry -3 indicator -7 links -8 none -9 phase -4 proofs -8 reference 13 responsible -9 session -9 start -7 status -5 step -4 steps -7 trainee -6 version -6
w/session	body -10 comment -6 date -6 deadline -4 documents -6 end -10 expiry -5 indicator -5 links -7 none -12 phase -5 proofs -11 reference -9 responsible -10 session 14 start -8 status -8 step -5 steps -12 trainee -7 version -7
w/start	body -13 comment -11 end -19 links -12 none -14 reference -12 responsible -10 session -13 start 14 steps -8 trainee -14
w/trainee	body -15 comment -15 end -13 links -4 none -13 reference 2 responsible -13 session -15 start -14 steps -18 trainee 8
w/=phase	comment -9 deadline -10 documents -10 indicator -9 links -8 none -10 phase 10 reference -8 responsible -10 session -7 status -9 step -7
w/=step	comment -12 deadline -10 documents -19 indicator -10 links -12 none -11 phase -1 reference -12 responsible -13 session -10 status -11 step 12
w/step	comment -15 deadline -12 documents -21 indicator -12 links -15 none -12 phase 6 reference -14 responsible -16 session -12 status -14 step 7
w/=name	criterion -1 expectedLevel -1 indicator -1 label 6
`;
