/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -19 OF -18 VAE -17 action -25 applicable -18 body -16 comment -23 criterion -18 deadline -24 expectedLevel -20 expiry -22 indicator -29 label -22 lastCheck -19 links -23 none -23 priority -23 proofs -23 responsible -17 score 39 severity -18 status -33 version -21
h/(none)	BC -16 body -18 comment -17 deadline -17 end -15 expectedLevel -20 none -19 phase -15 score -20 severity -18
h/(sentence)	BC 18 CFA -37 VAE -39 date -53 end -26 phase -23 reference -28 responsible -35 score -25 session -31 start -27 status -18 trainee -20 version -42
h/?	BC -31 CFA -24 VAE -29 applicable 20 body -30 comment -48 criterion -28 date -32 documents -22 expectedLevel -27 expiry -28 indicator -49 label -33 lastCheck -31 links -16 phase -19 proofs -43 reference -29 score -19 session -26 step -24 steps -18 version -29
h/?$	BC -25 CFA -20 VAE -24 applicable 20 body -28 comment -50 criterion -25 date -26 documents -20 expectedLevel -22 expiry -23 indicator -38 label -33 lastCheck -24 phase -16 proofs -31 reference -26 score -15 session -22 step -21 version -33
h/^a	BC -18 CFA -18 OF -22 VAE -21 applicable -33 body -21 comment 30 criterion -23 date -36 documents -20 end -18 expectedLevel -24 expiry 18 indicator -33 label -35 lastCheck -47 links -32 phase -19 proofs -18 reference -23 responsible -43 score -27 session -22 severity -24 start -17 status -47 step -23 steps -27 trainee -19 version -32
h/^appr	BC -18 CFA 28 OF -15 VAE -15 applicable -18 comment -16 deadline -15 indicator -16 label -15 none -19 responsible -15 status -18
h/^artif	BC -15 OF -17 VAE -15 action -21 applicable -15 body -15 comment -20 criterion -15 deadline -18 documents 15 expectedLevel -20 expiry -17 indicator -21 label -20 lastCheck -16 none -24 priority -19 proofs 15 responsible -22 score -17 severity -18 status -24
h/^bil	BC 17
h/^bilan	BC 23 none -18
h/^c	BC -25 OF -24 VAE -21 action -27 body -25 comment -26 criterion 23 date -22 deadline -30 expectedLevel -27 expiry -23 lastCheck -24 none -23 phase -15 priority -25 reference -19 responsible -30 score -18 severity -31 version -22
h/^ce	BC -18 OF -15 VAE -17 action -34 applicable -21 body -20 criterion -22 deadline -37 documents 19 expiry -19 indicator -30 label 21 lastCheck -24 links -32 priority -28 responsible -29 score -19 severity -22 status -41 version -17
h/^dat	BC -25 CFA -18 OF -27 VAE -21 action -30 applicable -22 body -22 comment -35 criterion -28 date 21 deadline 15 documents -22 end -24 expectedLevel -29 indicator -33 label -33 links -42 priority -31 proofs -42 reference -30 responsible -29 score -29 session -21 severity -36 start 18 status -44 step -22 version -32
h/^dern	BC -15 OF -15 VAE -15 action -18 applicable -15 comment -22 criterion -17 date -20 deadline -18 expectedLevel -18 expiry -19 indicator -19 label -20 lastCheck 30 links -24 none -20 priority -18 proofs -19 responsible -20 score -18 severity -17 status -19 version -16
h/^derni	BC -21 OF -19 VAE -16 action -23 applicable -17 body -18 comment -28 criterion -21 date -20 documents -16 end 25 expectedLevel -22 expiry -22 indicator -23 label -25 lastCheck 17 links -26 none -16 priority -24 proofs -26 reference -16 responsible -18 score -22 severity -26 start -24 status -27 step -17 steps -15 version -21
h/^dt	BC -16 OF -18 VAE -16 action -18 applicable -17 body -18 comment -22 criterion -18 date 24 documents -15 expectedLevel -20 expiry -21 indicator -24 label -20 lastCheck -20 links -22 phase -21 priority -19 proofs -25 reference -15 responsible -24 score -18 session -16 severity -19 status -25 step -15 steps -20 version -18
h/^eleme	BC -15 action -20 comment 16 criterion -17 date -15 deadline -19 documents 21 expectedLevel -18 indicator -19 label -19 lastCheck -16 links -22 none -37 priority -17 proofs 18 score -16 session -16 severity -16 status -25 version -15
h/^forma	BC -17 applicable -15 body -18 comment -16 criterion -16 indicator -18 links -18 none 21 priority -16 responsible -15 session -22 status -21
h/^in	BC -38 CFA -38 OF -36 VAE -50 applicable 38 comment -18 indicator -15 links -16 none -16 responsible -15 step -15
h/^indic	BC -19 CFA -16 OF -21 VAE -18 action -21 applicable -20 body -17 comment -27 criterion -27 date -30 deadline -25 documents -18 expectedLevel -24 expiry -22 indicator 23 lastCheck -23 links -27 none -31 phase -15 priority -21 proofs -34 reference -20 responsible -30 severity -21 status -39 step -16 version 15
h/^last	BC -15 OF -15 action -16 comment -19 criterion -15 date -21 deadline -30 end 20 expectedLevel -15 expiry -24 indicator -17 label -18 lastCheck 33 links -20 none -19 priority -17 proofs -17 responsible -15 severity -21 start -19 status -30 steps -15 version -15
h/^le	BC -16 OF -16 action -20 applicable -16 comment -24 date 28 deadline -26 documents -15 expiry -26 indicator -34 lastCheck -36 none -39 phase -16 priority -19 proofs -29 score -15 severity -19 status -30 version -18
h/^nb	BC -18 CFA -16 OF -19 VAE -17 action -18 applicable -19 criterion -20 deadline -21 documents -18 expectedLevel -20 expiry -16 indicator -20 label -19 lastCheck -17 links -24 none 26 priority -21 proofs -22 responsible -21 score -18 session -20 severity -18 status -20 step -15 version -30
h/^nivea	BC -19 OF -18 VAE -15 action -21 applicable -19 body -17 comment -24 criterion -18 date -21 deadline -24 expectedLevel 17 expiry -23 indicator -26 label -25 lastCheck -19 links -27 none -30 proofs -26 responsible -25 score -23 session -22 status 15 step -15 version -23
h/^n°	BC -19 CFA -15 OF -20 VAE -18 action -21 applicable -21 body -17 comment -27 date -20 deadline -25 documents -17 expectedLevel -21 expiry -19 label -26 lastCheck -20 links -22 phase -16 priority -23 proofs -28 reference 31 responsible -27 score -22 severity -21 status -31 step -17 steps -21 trainee -16
h/^of	BC -19 CFA -21 OF 29 VAE -28 applicable -30 none -25 status -21
h/^ordr	BC -17 OF -18 VAE -15 action -17 applicable -16 body -15 comment -23 criterion -18 date -15 deadline -22 expectedLevel -20 expiry -19 indicator -22 label -21 lastCheck -20 links -22 priority 20 proofs -22 responsible -18 score -23 severity -21 status -19 version -17
h/^pour	BC -16 CFA -19 VAE -15 action -19 applicable 20 body 20 comment -29 criterion -23 date -24 documents -20 expectedLevel -26 expiry -19 label -23 lastCheck -22 links -25 priority -22 proofs -24 reference -19 responsible -27 score -23 severity -18 status -44 step -18 version -20
h/^preuv	BC -19 CFA -18 OF -20 VAE -19 action -25 applicable -20 body -20 comment -31 criterion -19 date -18 deadline -30 documents 16 expectedLevel -44 expiry -18 indicator -25 label -34 lastCheck -18 links -28 phase -18 priority -19 proofs 16 reference -19 responsible -27 score -21 session -20 severity -18 status -32 version -20
h/^skill	BC 15
h/a	BC -42 CFA -19 OF -49 VAE -18 action 21 body -38 criterion -46 date -55 end -33 expectedLevel -51 indicator -15 label -19 links -39 none -35 phase -40 reference -41 score -21 session -39 severity -42 start -33 status -21 step -40 trainee -35
h/a$	BC -15 OF -16 VAE -18 action -26 applicable -20 comment -28 criterion -17 deadline -18 expiry -18 indicator -24 label -22 lastCheck -16 links -18 priority -15 proofs -26 responsible 29 score -17 status -25 version -22
h/accom	BC 15 indicator -16 links -19 none -22 responsible -17 severity -19 status -18 steps -19
h/actio	BC -29 CFA -23 VAE -25 action 35 applicable -24 body -24 comment -28 criterion -22 date -20 deadline -27 expectedLevel -28 expiry -21 indicator -26 label -29 lastCheck -22 links -28 none -27 priority -31 proofs -26 score -23 session 22 severity -23 status -30 steps -20 trainee -21 version -20
h/actio de	BC -15 none -19 session 26 status -15
h/af	BC -19 CFA -18 OF 26 VAE -19 action -15 applicable -17 comment -17 deadline -17 links -15 none -21 priority -16 proofs -16 responsible -17 status -18
h/af$	BC -16 OF 22 VAE -15 comment -16 none -15 severity -15 status -16
h/afc	BC -26 CFA -25 OF 36 VAE -26 action -21 applicable -24 body -19 comment -22 criterion -16 date -17 deadline -22 expectedLevel -25 expiry -22 indicator -23 label -22 lastCheck -23 links -23 none -28 priority -25 proofs -21 responsible -24 severity -24 status -24 version -22
h/aid	BC -15 applicable -15 body -16 comment -18 deadline -16 expectedLevel -17 indicator -20 none 27 priority -15 proofs -16 responsible -19 status -22 version -16
h/appr	BC -18 CFA 27 VAE -15 applicable -17 comment -17 criterion -15 deadline -16 expectedLevel -16 indicator -17 label -16 links -16 none -19 priority -16 proofs -15 responsible -16 severity -16 status -20
h/appre	BC -26 CFA 30 OF -25 VAE -28 applicable -27 body -16 comment -21 end -16 none -19 responsible -17 start -15 steps -21 trainee 19
h/artif	BC -15 OF -16 action -22 comment -20 criterion -15 deadline -18 documents 16 expectedLevel -17 expiry -17 indicator -21 label -19 lastCheck -15 none -25 priority -19 responsible -22 score -17 severity -17 status -24
h/asses	BC 18 VAE -15 applicable -15 body -15 comment -15 end -17 none -15 steps 18 trainee -16
h/atten$	BC -17 OF -16 VAE -15 action -19 applicable -16 body -17 criterion -18 date -17 documents -27 indicator -22 label 17 lastCheck -17 links -26 phase -23 priority -20 proofs -32 reference -21 responsible -26 score -18 session -22 severity -21 start -15 status -29 step -27 version -18
h/au	BC -25 CFA -22 OF -21 VAE -24 body -22 comment -30 criterion -26 date -16 end 19 expectedLevel -28 expiry 17 indicator -26 label -27 lastCheck -18 none -21 priority 19 proofs -27 reference -20 responsible -33 score -24 session -19 severity -25 start -20 status -27 steps -15 trainee -15 version -24
h/audit	BC -28 CFA -25 OF -24 VAE -27 action -20 criterion -25 date -20 deadline -31 expectedLevel 15 expiry -25 indicator -34 label -16 lastCheck -27 links -31 priority -27 responsible -34 score -28 session -16 severity -19 steps -19 version -22
h/audit$	BC -23 CFA -19 OF -21 VAE -20 action -17 comment 20 criterion -19 date -17 deadline -26 documents -17 expectedLevel -43 expiry -21 indicator -31 label -32 lastCheck -21 links -28 priority -22 responsible -21 score -21 session -17 severity -17 step -16 version -19
h/autod	BC -15 OF -15 action -16 criterion -17 deadline -16 expectedLevel -17 expiry -15 indicator -17 lastCheck -15 links -19 none -27 priority -18 proofs -18 responsible -23 severity -17 status 26 version -17
h/bc	BC 35 CFA -18 OF -21 VAE -23 action -15 applicable -27 comment -18 deadline -17 expectedLevel -18 indicator -17 label -16 lastCheck -17 links -16 none -21 priority -17 proofs -17 responsible -16 severity -17 status -22
h/bc$	BC 30 CFA -16 OF -21 VAE -20 applicable -23 comment -16 none -20 responsible -15 status -16
h/bil	BC 17
h/bilan	BC 38 CFA -22 OF -25 VAE -20 action -19 applicable -21 comment -25 criterion -22 date -18 deadline -23 expectedLevel -20 expiry -21 indicator -22 label -21 lastCheck -21 links -24 none -31 priority -21 proofs -25 responsible -23 score -18 session 19 severity -20 status -20 step -16 steps -16 trainee -23 version -19
h/bilan de	BC 25 CFA -15 OF -16 none -18 proofs -17
h/bilan$	BC 25 CFA -15 OF -17 applicable -15 comment -21 deadline -16 links -17 none -24 reference -15 responsible -17 session 21 severity -20 status -18 step -16 steps -16 trainee -25
h/blabl	BC -17 OF -19 VAE -16 action -24 applicable -17 body -16 comment 32 criterion -19 date -16 deadline -24 expectedLevel -22 expiry -18 indicator -22 label -20 lastCheck -20 links -22 none -25 priority -22 proofs -22 responsible -23 score -20 severity -21 status -19 version -15
h/by	BC -17 OF -17 VAE -15 action -19 applicable -17 body -16 comment -26 criterion -18 date -24 deadline 23 documents -17 expectedLevel -19 indicator -27 label -20 lastCheck -20 links -31 phase -15 priority -21 proofs -26 reference -21 score -18 session -15 severity -21 status -33 step -17 version -25
h/c est	BC -18 OF -15 comment -16 criterion -27 deadline -24 expectedLevel -16 expiry -15 indicator 21 label -29 lastCheck -17 none -31 responsible -20 severity -21
h/c$	BC 16 CFA -22 OF -15 VAE -17 applicable -21 comment -17 criterion 16 indicator -28 label -27 links -26 none -16 proofs -18 status -20
h/ca	BC -18 action -23 applicable -19 body -21 criterion -19 date -15 deadline -19 documents -23 expectedLevel -28 expiry -16 lastCheck -20 links -32 none -25 phase -21 priority 15 proofs -41 reference -17 responsible -29 score -20 session -18 step -21 version -18
h/call	BC -27 CFA -27 OF -27 VAE -22 applicable 27
h/cbc	BC 35 CFA -24 OF -23 VAE -20 action -22 applicable -28 comment -26 date -18 deadline -22 expectedLevel -25 expiry -19 indicator -23 label -21 lastCheck -22 links -23 none -29 priority -23 proofs -24 responsible -15 score -22 severity -24 status -27 version -21
h/ce	BC -25 CFA -19 OF -21 VAE -22 action -49 applicable -31 body -33 criterion -31 date -22 documents 15 expiry -29 indicator -40 label 17 lastCheck -46 priority -38 reference -16 responsible -42 score -29 session -15 severity -31 steps -16 version -27
h/ce que	BC -17 action -23 applicable -15 comment 18 deadline -29 indicator -20 lastCheck -16 links -17 none -42 priority -17 proofs 15 status -27
h/cfa	BC -28 CFA 33 OF -29 VAE -37 applicable -32 comment -16 criterion -15 deadline -15 expectedLevel -16 indicator -17 label -17 links -16 none -22 priority -15 proofs -15 responsible -16 status -17
h/cfa$	BC -20 CFA 26 OF -19 VAE -24 applicable -20 comment -15 indicator -16 label -15 none -22
h/combien	BC -16 action -20 applicable -21 comment -19 criterion -32 date -17 deadline -20 expectedLevel -16 expiry -19 indicator 17 label -25 lastCheck -22 links -34 none 25 priority -19 proofs -19 responsible -25 status -32
h/comp	BC 27 CFA -16 applicable -16 comment -17 deadline -15 indicator -15 label -15 lastCheck -15 links -15 none -21 priority -15 proofs -15 responsible -16 score -16 severity -15 status -18
h/comp$	BC 27 CFA -15 applicable -15 comment -16 deadline -15 none -21 priority -15 proofs -15 responsible -15 score -15 status -17
h/compe	BC 19 OF -18
h/compl	BC -18 CFA -16 OF -19 VAE -17 action -21 applicable -19 body -19 comment -23 criterion -19 date -17 expectedLevel -23 expiry -20 indicator -22 label -19 lastCheck -20 links -26 none -38 priority -24 proofs -22 responsible -23 severity -21 version -21
h/conce	BC -18 CFA -15 OF -21 VAE -18 action -17 applicable 30 comment -18 deadline -18 label -15 links -17 none -21 priority -17 proofs -17 responsible -23 severity -22 status -37
h/cr	BC -16 OF -18 VAE -15 applicable -16 comment -16 criterion 21 deadline -15 expectedLevel -15 indicator -17 label -16 links -16 none -20 priority -16 proofs -15 responsible -16 score -16 status -19 version -15
h/crite	BC -23 CFA -16 OF -23 VAE -20 action -25 applicable -22 body -19 comment -30 criterion 39 date -23 deadline -27 expiry -22 label -31 lastCheck -28 links -29 none -36 priority -24 proofs -33 reference -15 responsible -33 score -24 session -15 severity -24 status -36 version -25
h/crite$	BC -18 OF -20 VAE -18 action -25 applicable -18 comment -22 criterion 23 deadline -19 expiry -16 indicator -32 label -19 lastCheck -19 links -20 none -25 priority -21 proofs -25 responsible -18 score -15 severity -17 status -22 version -15
h/d	BC -30 CFA -30 OF -32 VAE -32 applicable -36 criterion -36 documents -34 expectedLevel -45 label -44 proofs -41 reference -16 responsible -40 score -15 session -34 severity -39 trainee -29 version -33
h/dat	BC -30 CFA -24 OF -31 VAE -27 action -35 applicable -29 body -31 comment -39 criterion -33 date 21 documents -26 expectedLevel -34 indicator -39 label -37 links -45 phase -15 priority -36 proofs -48 reference -40 responsible -34 score -34 session -30 severity -39 status -47 step -27 steps -28 trainee -26 version -43
h/dat de	BC -17 OF -15 action -19 comment -23 criterion -19 date 22 deadline -19 end -16 expectedLevel -19 indicator -23 label -23 links -30 none -27 priority -20 proofs -28 responsible -19 score -19 session -16 severity -24 start 18 status -28
h/dat$	BC -18 CFA -15 OF -19 VAE -18 action -21 applicable -18 body -25 comment -27 criterion -21 documents -15 expectedLevel -21 expiry 15 indicator -25 label -23 links -26 none -18 phase -15 priority -22 proofs -22 reference -21 responsible -23 score -19 session -23 severity -20 status -22 steps -27 trainee -22 version -22
h/de comp	BC 19
h/de l	BC -22 CFA -16 OF -21 VAE -16 action -25 applicable -18 criterion -26 date -18 deadline -23 end -15 expectedLevel -24 expiry -21 indicator -57 lastCheck -27 none -42 phase -15 priority -24 proofs -32 score -23 session -23 severity 15 trainee -15 version -17
h/de la	BC -19 OF -20 action -22 applicable -15 body -37 comment -31 criterion -19 date 21 deadline -30 end -20 expectedLevel -24 indicator -26 label -26 lastCheck -16 none -27 priority -20 reference -22 responsible -27 severity 16 start -15 step -22 trainee 18 version -30
h/derni	BC -21 OF -20 VAE -16 action -24 applicable -18 body -18 comment -29 criterion -21 date -39 documents -16 end 23 expectedLevel -24 expiry -28 indicator -23 label -27 lastCheck 31 links -27 none -16 priority -25 proofs -26 reference -15 responsible -20 score -23 severity -28 start -22 status -28 step -16 steps -15 version -25
h/doc	BC -21 CFA -18 OF -22 VAE -21 action -18 applicable -22 body -21 comment -37 criterion -24 date -31 deadline -28 documents 32 expectedLevel -26 expiry -28 indicator -35 label -28 lastCheck -24 none -52 phase -20 priority -26 proofs 15 score -24 session -33 severity -24 step -22
h/doc$	BC -17 OF -18 VAE -16 applicable -17 body -16 comment -26 criterion -20 date -29 deadline -22 expectedLevel -23 expiry -25 indicator -30 label -23 lastCheck -20 none -35 priority -21 proofs 16 score -18 session -27 severity -20
h/docum	BC -31 CFA -24 OF -30 VAE -26 action -35 applicable -28 body -29 comment -44 criterion -32 date -16 deadline -36 documents 18 expectedLevel -45 expiry -17 indicator -37 label -38 lastCheck -36 phase -24 priority -34 score -35 session -31 severity -36 steps -20
h/docum$	BC -23 OF -21 VAE -16 action -25 applicable -17 body -23 comment -29 criterion -23 deadline -32 expectedLevel -33 indicator -28 label -33 lastCheck -31 phase -19 priority -26 reference 15 score -24 session -28 severity -29 status -19 steps -19
h/dri	BC -18 CFA -15 OF -19 VAE -17 action -18 applicable -18 body -20 comment -23 criterion -17 deadline -19 expectedLevel -20 expiry -15 indicator -21 label -18 lastCheck -17 links -22 none -19 priority -21 proofs -21 responsible 28 score -17 severity -19 status -23 version -16
h/dt	BC -17 CFA -15 OF -19 VAE -17 action -19 applicable -18 body -18 comment -23 criterion -19 date 27 documents -15 expectedLevel -21 expiry -20 indicator -26 label -21 lastCheck -20 links -24 priority -20 proofs -24 responsible -25 score -20 severity -21 status -27 step -16 steps -19 version -20
h/du	BC -33 CFA -33 OF -37 VAE -36 action -17 applicable -38 body -34 comment -29 criterion -39 deadline -20 expiry -15 indicator -51 none -18 priority -46 responsible -19 score -42 severity -42 status -24 steps -21
h/due	BC -16 OF -17 VAE -16 action -17 applicable -16 comment -26 criterion -18 date -16 deadline 24 documents -19 expectedLevel -19 expiry -19 indicator -24 label -21 lastCheck -18 links -25 phase -21 priority -20 proofs -22 reference -17 responsible -22 score -17 session -16 severity -19 status -24 step -22 version -17
h/eleme	BC -15 OF -15 action -21 criterion -17 date -15 deadline -20 documents 21 expectedLevel -18 indicator -18 label -20 lastCheck -18 links -23 none -37 priority -18 proofs 24 responsible -16 score -17 session -17 severity -17 status -23 version -15
h/emoji	BC -15 OF -16 applicable -15 deadline -16 indicator -16 none 26 responsible -15
h/en	BC -27 CFA -23 OF -29 VAE -27 action -43 applicable -31 body -31 criterion -33 documents -27 end -17 expectedLevel -43 expiry -44 lastCheck -28 links -58 none -55 phase -26 reference -30 score -32 session -33 severity -39 start -17 step -23 trainee -16 version 20
h/est	BC -25 CFA -18 OF -20 action -20 body -25 comment -36 criterion -30 date -22 deadline -31 documents -22 expectedLevel -26 expiry -20 lastCheck -26 none -37 phase -15 priority -28 reference -17 responsible -37 score -21 session -18 severity -39 status 21 step -21 version -22
h/evalu	BC -17 OF -16 action -21 applicable -16 body -18 criterion -18 date -22 deadline -23 end -23 expectedLevel -20 expiry -24 links -22 none -22 priority -24 proofs -18 responsible -25 session -21 severity -21 steps 24
h/evalu$	BC -16 OF -15 action -18 criterion -19 date -20 deadline -21 expectedLevel -22 expiry -20 indicator -26 links -17 none -25 priority -19 proofs -17 responsible -17 score -26 severity -20
h/evide	BC -22 CFA -22 OF -25 VAE -24 action -35 applicable -22 body -24 comment -24 criterion -25 date -20 deadline -19 expectedLevel -43 indicator -29 label -31 lastCheck -23 priority -25 proofs 17 responsible -18 score -29 severity -27 status -22 version -24
h/f	BC -18 VAE -20 action 20 applicable -23 comment -18 criterion -15 deadline -19 expiry -16 indicator -17 label -17 none -24 proofs -23 status -24
h/fair	BC -16 CFA -16 OF -20 VAE -19 action 24 applicable -21 comment -32 criterion -17 deadline -21 expectedLevel -24 expiry -20 indicator -23 lastCheck -19 links -21 proofs -31 responsible -24 score -18 severity -17 status -27 version -18
h/forma	BC -25 CFA -22 OF 27 VAE -18 action -22 applicable -23 comment -26 criterion -22 date -28 deadline -23 documents -17 expectedLevel -19 expiry -27 indicator -29 label -19 lastCheck -19 links -33 phase -15 priority -23 proofs -33 reference -24 responsible -28 score -17 session 16 severity -19 status -18 step -18 trainee -32 version -20
h/forma$	BC -22 CFA -18 VAE -18 action -17 applicable -18 comment -26 criterion -15 date -24 deadline -17 expectedLevel -19 expiry -21 indicator -22 label -15 lastCheck -15 links -24 priority -18 proofs -27 reference -22 responsible -24 severity -18 trainee -31 version -15
h/i	BC -24 CFA -18 OF -19 VAE -20 action -24 applicable 19 body -20 comment -24 criterion -17 deadline -23 expectedLevel -28 expiry -18 indicator -23 label -25 lastCheck -20 links -30 none -28 priority -21 proofs 16 responsible -17 score -19 severity -21 steps 25 version -18
h/ind	BC -16 OF -17 action -17 applicable -20 comment -30 criterion -28 date -15 deadline -20 documents -18 expectedLevel -17 expiry -17 indicator 32 lastCheck -17 links -20 none -36 phase -15 priority -18 proofs -23 reference -25 responsible -25 score -16 session -19 severity -20 step -20 version -22
h/ind$	BC -15 OF -16 action -15 applicable -15 comment -30 criterion -19 date -15 deadline -17 expectedLevel -16 lastCheck -15 links -20 none -33 priority -17 proofs -20 reference -23 responsible -20 severity -19 version -22
h/indic	BC -23 CFA -18 OF -23 VAE -22 action -25 applicable -23 body -19 comment -37 criterion -37 date -28 deadline -31 documents -23 expectedLevel -29 expiry -25 indicator 32 lastCheck -27 links -31 none -40 phase -24 priority -26 proofs -40 reference -31 responsible -39 session -21 severity -32 step -28
h/indic$	BC -17 OF -16 action -20 applicable -17 comment -31 criterion -22 date -15 deadline -22 documents -19 expectedLevel -23 expiry -18 indicator 28 lastCheck -21 links -21 none -28 phase -17 priority -19 proofs -27 reference -24 responsible -34 score -22 session -15 severity -27 step -23 version -25
h/j	BC -15 OF -16 VAE -15 action -24 applicable -16 body -20 criterion -18 deadline 17 end -16 expectedLevel -29 indicator -20 label -32 lastCheck -18 links -28 phase -21 priority -23 proofs 17 reference -23 responsible -30 score -22 session -22 severity -17 step -26 version -20
h/je	BC -26 OF -20 VAE -15 action 15 applicable 15 body -15 comment -47 criterion -20 deadline -30 documents 15 expectedLevel -34 expiry -18 indicator -28 lastCheck -23 links -32 none -40 priority -23 proofs 26 responsible -23 severity -22 status -17 step -15 version -19
h/jour	BC -16 action -20 applicable -15 comment -23 criterion -15 date -24 deadline -28 expectedLevel -18 expiry -27 indicator -19 label -18 links -15 none 20 priority -20 proofs -21 reference -16 score -17 session -16 status -25 steps -19
h/koi	BC -16 CFA -15 applicable -16 comment -19 criterion -32 deadline -15 expiry -15 indicator -31 label 27 links -28 none -25 responsible -20 severity -15 status -24 version -16
h/la	BC -30 CFA -19 OF -17 VAE -21 action -27 applicable -24 comment -38 criterion -35 deadline -39 end -32 expectedLevel -37 indicator -32 label -37 links 15 none -31 phase -19 priority -35 reference -28 start -26 status -22 step -31
h/last	BC -21 CFA -15 OF -20 VAE -19 action -21 applicable -17 body -19 comment -26 criterion -18 date -29 deadline -35 end 21 expectedLevel -23 expiry -28 indicator -22 label -24 lastCheck 37 links -26 none -25 priority -25 proofs -24 responsible -21 score -21 severity -25 start -20 status -25 steps -17 version -22
h/le	BC -36 CFA -30 OF -38 VAE -33 action -52 applicable -43 comment -61 criterion -15 date 22 documents -33 lastCheck 21 none -33 phase -36 priority -49 reference -41 responsible -15 score -39 session -39 severity -42 status -54 steps -33 trainee -29 version -46
h/le$	BC -25 CFA -21 OF -28 VAE -25 action -39 applicable -28 body -36 comment -44 criterion -37 date 21 documents -18 expectedLevel -48 indicator -51 label -43 links -46 phase -22 priority -33 proofs -48 reference -26 responsible -43 score -27 session -26 severity -29 status -38 step -22 steps -26 trainee -24 version -33
h/level	BC -15 OF -16 VAE -17 action -24 comment -19 criterion -16 date -15 deadline -20 expectedLevel 24 expiry -16 indicator -20 label -23 lastCheck -16 links -23 proofs -20 responsible -22 score -16 severity -18 status -22 version -18
h/nam	BC -18 CFA -15 OF -19 VAE -16 action -15 applicable -17 comment -28 criterion -17 date -24 deadline -23 documents -18 end -25 expectedLevel -21 expiry -22 indicator -23 label -18 lastCheck -17 links -34 priority -21 proofs 15 reference -34 severity -17 start -23 status -35 steps -24 version -26
h/nam$	BC -18 OF -17 VAE -16 action -15 applicable -16 comment -23 criterion -16 date -19 deadline -23 documents -18 end -22 expiry -20 indicator -22 label -17 lastCheck -17 links -29 priority -22 reference -30 score -21 severity -17 start -21 status -34 steps -24 version -21
h/nb	BC -18 CFA -17 OF -19 VAE -17 action -17 applicable -19 criterion -18 date -15 deadline -20 documents -17 expectedLevel -20 expiry -16 indicator -22 label -17 lastCheck -16 links -24 none 24 priority -19 proofs -22 reference -15 responsible -23 score -16 session -20 severity -17 status -19 step -18 steps -16 version -25
h/nc	BC -23 CFA -17 OF -21 VAE -21 action -25 body -21 comment -27 criterion -22 date -24 deadline -23 expiry -24 indicator -25 label -22 lastCheck -24 links -29 none -37 priority -29 proofs -29 responsible -29 score -23 severity 21 version -20
h/nc$	BC -17 OF -16 VAE -16 action -17 applicable 16 body -16 comment -19 criterion -21 date -17 deadline -17 expectedLevel -27 expiry -19 indicator -19 label -20 lastCheck -18 links -23 none -24 proofs -30 score -18 status 18
h/nivea	BC -18 OF -17 VAE -15 action -20 applicable -18 body -17 comment -24 criterion -19 date -20 deadline -23 expiry -22 indicator -25 label -24 lastCheck -21 links -25 none -34 proofs -21 responsible -25 score -26 session -20 status 16 version -21
h/no	BC -23 CFA -20 OF -23 VAE -22 action -27 applicable -24 body -25 comment -33 criterion -31 date -29 documents -19 expectedLevel -29 expiry -24 indicator 15 label -32 lastCheck -26 links -33 phase -15 priority -28 proofs -30 responsible -32 score -29 session -18 severity -27 status -36 step -16
h/no$	BC -15 OF -17 VAE -15 action -19 applicable -16 comment -22 criterion -21 date -26 deadline -26 expectedLevel -18 expiry -15 label -23 lastCheck -19 links -21 priority -19 proofs -22 reference 19 responsible -20 score -20 severity -18 status -21 version 16
h/not	BC -25 CFA -23 OF -24 VAE -23 action -27 applicable -19 body -23 comment 27 criterion -25 date -20 deadline -28 documents -27 expectedLevel -28 expiry -22 indicator -25 label -23 lastCheck -24 links -26 none -29 phase -19 priority -21 proofs -36 reference -20 responsible -35 score 21 session -24 severity -26 start -16 step -23 steps 20 trainee -20 version -20
h/nota	BC -17 CFA -15 OF -18 VAE -15 action -17 applicable -18 body -16 comment 35 criterion -18 deadline -22 documents -15 expectedLevel -19 expiry -15 indicator -19 label -18 lastCheck -17 links -25 none -27 priority -21 proofs -17 reference -15 responsible -20 score -18 session -15 severity -17 status -25 steps -15 version -19
h/n°	BC -28 CFA -24 OF -29 VAE -26 action -39 applicable -22 body -27 comment -43 date -31 deadline -39 documents -25 end -19 expectedLevel -34 expiry -32 indicator 20 label -49 lastCheck -36 links -35 phase -21 priority -38 proofs -47 reference 29 responsible -39 score -37 severity -35 start -19 status -45 step -19 steps -25 trainee -18
h/n°$	BC -16 CFA -15 OF -18 VAE -16 action -20 applicable -19 body -15 comment -24 criterion -38 date -18 deadline -19 documents -18 expectedLevel -22 expiry -19 indicator 16 label -38 lastCheck -34 links -27 priority -20 proofs -31 responsible -25 score -24 severity -20 status -27
h/o	BC -27 CFA -22 VAE -21 action -19 applicable 20 comment -31 criterion -19 date -15 deadline -21 documents -19 expectedLevel -18 expiry -18 indicator -23 label -19 lastCheck -16 links -30 phase -18 priority -18 proofs -21 reference -16 responsible -27 score -19 session -17 severity -16 step -18
h/o n	BC -22 OF -18 VAE -15 applicable 24 comment -22 deadline -18 documents -15 indicator -18 links -18 phase -16 responsible -20 score -15 severity -17 step -18
h/of	BC -30 CFA -32 OF 41 VAE -33 action -26 applicable -33 body 23 comment -28 criterion -25 deadline -33 expiry -29 indicator -35 label -25 lastCheck -25 links -29 none -16 priority -31 reference -27 responsible -38 session -21 severity -24 status -35 steps -17 trainee -20 version -26
h/of$	BC -22 CFA -21 OF 31 VAE -23 applicable -31 body 19 comment -18 deadline -21 expectedLevel -16 indicator -19 none -20 priority -15 proofs -23 responsible -16 score -16 status -15 trainee -18
h/on	BC -27 CFA -19 OF -25 VAE -22 action -34 applicable -24 body -24 comment -42 criterion -28 date 18 deadline -35 documents 16 expectedLevel -39 indicator -35 links -17 priority -34 proofs -36 reference -17 responsible -40 score -28 session -16 severity -30 version -25
h/order	BC -15 action -16 body -16 comment -20 criterion -16 deadline -17 expectedLevel -18 indicator -19 label -17 links -20 priority 20 proofs -19 responsible -20 score -16 severity -17 status -23 version -17
h/order$	BC -16 CFA -15 action -18 body -19 comment -21 criterion -17 deadline -18 expectedLevel -19 indicator -19 label -17 lastCheck -15 links -21 priority 23 proofs -22 responsible -21 score -17 severity -18 status -25 version -17
h/ordon	BC -15 OF -16 VAE -15 action -17 body -15 comment -17 deadline -17 expectedLevel -19 expiry -17 lastCheck -16 links -18 none -22 priority 21 proofs -17 responsible -19 score -17 severity -18 status -19 version -18
h/ordr	BC -17 OF -18 VAE -15 action -17 applicable -17 comment -23 criterion -16 date -15 deadline -22 expectedLevel -20 expiry -18 indicator -21 label -21 lastCheck -19 links -21 priority 17 proofs -21 responsible -17 score -21 severity -20 status -19 version -16
h/ou	BC -31 CFA -24 OF -32 VAE -26 action -33 applicable -40 comment -37 criterion -35 date -30 deadline -39 end -16 expectedLevel -36 expiry -33 indicator -48 label -43 lastCheck -33 links 31 none -47 phase -25 priority -43 proofs -39 reference -22 session -32 severity 18 step -31 steps -18 trainee -18 version -33
h/papie	BC -15 action -24 comment -30 criterion -18 deadline -23 expectedLevel -22 indicator -38 label -31 lastCheck -20 links -27 none 15 phase -17 priority -19 responsible -30 score -24 session -24 severity -17 step -19
h/par	BC -17 action -20 applicable -18 body -22 comment -34 criterion -19 date -16 deadline -20 documents -22 expectedLevel -28 expiry -19 indicator -27 label -22 lastCheck -17 links -27 priority -21 proofs -35 reference -18 responsible 39 score -17 session -19 severity -21 status -37 step -19 version -23
h/pas	BC -20 OF -18 VAE -15 action -19 applicable -19 body -21 comment -15 criterion -21 deadline -25 documents -18 expectedLevel -21 expiry -16 indicator -27 label -22 links -50 none -22 priority -20 proofs -24 responsible -25 score -25 status 17 step 17
h/playl	BC -15 VAE -15 applicable -15 comment -21 deadline -15 expectedLevel -19 indicator -16 links -18 none 27 proofs -18 responsible -17 score -16 severity -16 status -22 version -16
h/point	BC -21 CFA -18 OF -21 VAE -21 action -23 applicable -21 body -16 criterion -19 date -24 deadline -36 expectedLevel -22 expiry -27 none -43 priority -20 proofs -27 severity -24 status -30 step -15 version -22
h/possi	BC -16 OF -17 VAE -15 action -17 applicable -18 body -16 comment -24 criterion -17 date -16 deadline -19 documents -15 expectedLevel 26 expiry -15 indicator -19 label -17 lastCheck -17 links -23 priority -19 proofs -35 responsible -22 score -19 severity -31 status -35 version -18
h/pour	BC -24 CFA -25 VAE -28 action -37 applicable 23 body 16 comment -20 criterion -25 date -38 deadline 21 documents -21 expiry -40 label -36 lastCheck -38 links -37 priority -33 proofs -41 reference -26 responsible -39 score -20 session -21 severity -29 step -21 version -29
h/preuv	BC -23 CFA -19 OF -23 VAE -21 action -18 applicable -21 body -20 comment -43 criterion -23 deadline -37 documents 18 expectedLevel -45 expiry -29 indicator -28 label -38 lastCheck -33 phase -24 priority -25 proofs 24 reference -24 responsible -30 score -27 session -35 severity -28 step -21 steps -17 version -24
h/que	BC -22 CFA -15 OF -17 VAE -17 action 17 applicable -27 body -20 comment 15 criterion -24 date -21 expiry -24 indicator -35 links -36 none -26 priority -29 responsible -21 score -21 severity -28 status -37 step -18 version -16
h/qui	BC -21 CFA -21 OF -27 VAE -24 action -28 applicable -26 body 18 comment -21 date -28 deadline -39 end -20 expectedLevel -40 expiry -30 indicator -40 label -15 lastCheck -34 links -38 none -46 phase -18 priority -34 proofs 18 reference -25 responsible 35 score -26 session -18 severity -33 start -20 status -39 step -25 steps -22 trainee -18 version -31
h/rag	BC -21 CFA -16 OF -22 VAE -20 action -22 applicable -22 body -24 comment -21 criterion -21 date -19 deadline -24 expectedLevel -22 expiry -21 indicator -26 label -23 lastCheck -22 links -25 none -32 priority -24 proofs -22 responsible -27 score -20 severity -22 status 35 version -22
h/rang	BC -15 OF -16 action -29 applicable -16 comment -23 deadline -22 expectedLevel -20 expiry -17 indicator -17 label -18 lastCheck -16 links 18 proofs -20 responsible -20 severity -20 status -19 version -19
h/refle	BC -19 CFA -15 OF -20 VAE -18 action -22 applicable -19 body -17 comment 27 criterion -19 date -15 deadline -21 expectedLevel -23 expiry -17 indicator -23 label -21 lastCheck -20 links -24 none -28 priority -22 proofs -23 responsible -20 score -20 severity -23 status -26 version -20
h/relea	BC -17 OF -17 VAE -15 action -20 applicable -16 body -16 comment -21 date -20 deadline -19 expectedLevel -19 expiry -21 indicator -23 label -16 lastCheck -18 links -26 none -27 proofs -25 reference -16 responsible -22 score -17 severity -19 status -25 version 32
h/relev	BC -15 applicable 15 lastCheck -17 none -19
h/rem	BC -15 OF -15 action -17 applicable -15 body -18 comment 28 criterion -17 deadline -20 end -15 expectedLevel -17 indicator -20 label -17 lastCheck -16 links -26 none -30 priority -19 proofs -19 reference -17 responsible -27 score -16 session -18 severity -18 start -15 status -25 version -16
h/requi	BC -17 CFA -15 OF -19 VAE -16 applicable -19 comment -31 criterion -21 date -15 deadline -23 expiry -19 indicator -25 label 16 lastCheck -20 links -23 none -31 priority -22 proofs -21 responsible -25 score -19 severity -19 status -26 version -18
h/s	BC -23 CFA -21 OF -21 VAE -20 applicable 24 comment -33 criterion -21 date -22 deadline -28 documents -15 expectedLevel -26 expiry -26 indicator 15 label -24 lastCheck -22 links -32 none -37 proofs -32 reference -22 score -16 session -20 step -15 version -31
h/se	BC -16 OF -16 action 18 applicable -16 comment -28 criterion -19 deadline -29 expiry -15 indicator -26 lastCheck -19 links -26 none -38 phase -15 priority -21 proofs -31 reference -17 responsible -24 score -16 session -17 status -27 step 16 version -16
h/si	BC 22 VAE -15 action -20 applicable -18 comment -19 criterion -16 deadline -21 expectedLevel -19 expiry -17 indicator -20 label -19 lastCheck -17 links -20 none -23 priority -22 proofs -17 responsible -22 score -17 severity 16 status -24 version -16
h/skill	BC 25 VAE -15 applicable -19 status -15
h/suis	BC -19 action -15 applicable 17 comment -16 indicator -15 label -16 links -34 proofs -21 responsible -24 score -16 severity -23 status 30
h/text	BC -15 OF -16 body -15 criterion -18 deadline -18 expiry -16 indicator -24 lastCheck -17 links -21 none -27 priority -20 proofs -22 responsible -19 score -24 severity -19 status -28 version -16
h/text$	BC -15 OF -15 action 15 body -15 criterion -17 deadline -18 expiry -16 indicator -20 lastCheck -17 links -21 none -25 priority -20 proofs -19 responsible -16 score -22 severity -18 status -24 version -16
h/the	BC -20 OF -18 action -20 applicable -20 body -19 comment -27 criterion -22 deadline -26 expiry -19 indicator -25 lastCheck -20 none -33 priority -23 proofs 17 responsible -24 score -18 severity -21 status -34 version -18
h/train	BC -25 CFA -26 OF 29 VAE -23 action -15 applicable -23 comment -20 criterion -16 deadline -18 end -21 expectedLevel -16 indicator -17 label -17 lastCheck -15 none -30 priority -17 proofs -17 score -17 session -29 severity -17 start -19 status -16 steps -22
h/train$	BC -16 OF 17 body -23 comment -15 none -18 reference -17 responsible 17 steps -17
h/vae	BC -31 CFA -32 OF -34 VAE 43 action -16 applicable -36 comment -19 criterion -15 deadline -18 expectedLevel -16 expiry -15 indicator -18 label -18 lastCheck -16 links -18 none -16 proofs -18 responsible -17 severity -16 status -19 version -15
h/vae$	BC -24 CFA -18 OF -24 VAE 31 action -16 applicable -18 comment -18 deadline -16 expectedLevel -15 indicator -15 label -15 lastCheck -15 links -16 none -17 proofs -15 responsible -15 severity -15 status -19
h/val	BC -15 comment -15 deadline -15 expiry 22 indicator -16 links -15 none -16 priority -15 proofs -17 responsible -18 status -19 version -16
h/vers	BC -21 CFA -16 OF -20 VAE -19 action -20 applicable -19 body -21 comment -24 criterion -15 date -23 deadline -32 documents -15 expectedLevel -22 expiry -25 indicator -28 label -26 lastCheck -28 none -33 priority -19 proofs -29 reference -15 responsible -28 score -21 session -21 severity -24 status -23 version 35
h/versi	BC -16 OF -17 VAE -15 action -20 applicable -17 body -15 comment -21 criterion -18 date -20 deadline -20 expectedLevel -20 expiry -19 indicator -23 label -19 lastCheck -19 links -29 none -41 priority -24 proofs -34 responsible -25 score -18 severity -18 status -25 version 44
h/we	BC -17 OF -15 action -17 applicable -22 body -15 comment -20 deadline -24 expectedLevel -22 indicator -19 label -21 lastCheck -16 links -30 none -32 priority -21 proofs 20 responsible -21 severity -23 status 26
h/^apren	CFA 21 OF -15 none -15
h/aff	CFA -16 action -23 applicable -16 comment -23 deadline -17 expiry -20 indicator -19 label -15 none -30 proofs -22 responsible 31 status -22 version -18
h/apren	CFA 22 OF -15 VAE -15 none -17 status -17
h/apren$	CFA 19 none -15 status -15
h/atten	CFA -15 OF -19 VAE -16 action -22 applicable -21 body -23 criterion -23 date -19 documents -25 end -18 expectedLevel 26 expiry -21 indicator -32 label 15 lastCheck -24 links -36 phase -23 priority -26 proofs -41 reference -20 responsible -35 score -21 session -23 severity -30 start -19 status -33 step -27 version -21
h/de	CFA -42 OF -22 VAE -42 action -17 applicable -44 comment -15 indicator -15 links -19 phase -18 responsible -17 step -21 steps -25 version -29
h/e	CFA -16 OF -15 VAE 15 action -15 applicable -20 body -18 comment -19 deadline -16 expectedLevel -16 indicator -19 label -18 links -20 none 16 priority -21 proofs -18 responsible -26 score -17 severity -15 version -20
h/ecsr	CFA 19
h/moi	CFA -19 OF -18 applicable 27 comment -21 documents -18 indicator -17 links -19 none -24 status -29
h/n	CFA -19 OF -28 VAE -24 action -22 applicable 27 body -23 criterion -21 date -17 deadline -28 documents -20 end -16 expectedLevel -25 expiry -21 indicator -25 label -24 lastCheck -22 links -20 phase -18 priority -24 proofs -25 reference -21 responsible -25 score -22 session -23 severity -23 start -15 step -22 steps -21 trainee 20 version -15
h/pro	CFA 19
h/titr	CFA 18 comment -15 label 15 none -15 status -19
h/to	CFA -27 VAE -31 action 27 applicable -28 body -25 comment -34 date -27 deadline -28 expiry -30 label -34 lastCheck -24 none -39 priority -30 proofs -39 responsible -34 score -28 severity -21 status -35 version -24
h/^act	OF 16 action 19 comment -21 deadline -16 indicator -17 label -15 priority -18 proofs -19 responsible -19 status -18
h/^actio	OF -21 VAE -15 action 37 applicable -17 body -18 comment -20 criterion -15 date -16 deadline -21 end -20 expectedLevel -20 expiry -16 indicator -21 label -21 lastCheck -15 links -23 none -39 priority -20 proofs -20 reference -16 responsible -30 session 25 severity -15 start -16 status -22 trainee -15
h/^af	OF 20 comment -16 none -20
h/^chapi	OF -15 comment -17 criterion 24 deadline -16 expectedLevel -16 indicator -23 label -17 links -16 none -16 priority -15 proofs -16 responsible -15 score -15 severity -15 status -21
h/^coule	OF -16 comment -19 deadline -15 documents -15 expectedLevel -16 links -29 none 36 proofs -15 responsible -19 status -18
h/^evide	OF -15 action -25 body -16 comment -19 criterion -15 expectedLevel -19 indicator -23 label -19 lastCheck -16 none 20 priority -17 responsible -19 score -18 severity -17 status -16 version -16
h/^exige	OF -15 action -18 applicable -15 comment -23 criterion -24 deadline -17 indicator -25 label 18 lastCheck -17 links -20 none -25 priority -17 proofs -20 responsible -21 score -17 status -21 version -16
h/^ki	OF -15 action -19 applicable -20 deadline -16 links -18 none -27 priority -16 responsible 33 severity -16 status -24
h/^no	OF -16 indicator -27 none 23 version -17
h/^nom	OF -19 comment -24 date -29 end -30 expiry -24 indicator -21 links -38 none -34 phase -19 proofs 19 reference -33 responsible -35 start -24 status -29 steps -31 trainee 17 version -24
h/^point	OF -15 action -20 deadline -22 expectedLevel -19 expiry -15 lastCheck -38 links -25 none -43 priority -15 proofs -22 responsible 16 severity -17 status -23 version -18
h/act	OF 15 action 21 comment -22 deadline -16 indicator -16 none -18 priority -18 proofs -20 responsible -22 status -18 version -15
h/actio$	OF -20 action 16 body -17 comment -21 deadline -16 expectedLevel -15 indicator -16 label -19 lastCheck -15 links -19 priority -15 proofs -18 session -17 severity -17 status -20 steps -17
h/ae	OF -23 applicable 23 none -18 status -23
h/body	OF -17 body 24 links -19 responsible -23 status -15 trainee -16
h/body$	OF -15 body 27 links -19 none -15 responsible -22 status -15
h/c	OF -25 VAE -29 action -28 comment -33 criterion 33 date -22 deadline -36 documents -20 expectedLevel -34 expiry -27 lastCheck -31 none -42 phase -18 priority -27 reference -24 responsible -36 score -31 session -22 severity -28 status -17 step -18 steps -19 version -17
h/chapi	OF -15 action -15 applicable -15 comment -16 criterion 23 deadline -17 expectedLevel -16 indicator -22 label -18 lastCheck -15 links -17 none -16 priority -16 proofs -17 responsible -16 score -16 severity -16 status -20
h/class	OF 20 applicable -15 body -15 comment -22 date -17 deadline -17 expectedLevel -18 expiry -15 label -15 lastCheck -15 links 25 priority -16 proofs -24 reference -15 responsible -24 session -18 status -22 version -21
h/class$	OF 22 proofs -17 responsible -19 status -18 version -17
h/comment	OF -17 applicable -24 body -17 comment 35 criterion -16 deadline -31 expectedLevel -20 expiry -21 indicator -21 label -20 lastCheck -20 links -25 none -30 priority -28 proofs -20 responsible -28 score -19 severity -22 status -21 steps -18 version -16
h/coule	OF -16 comment -19 deadline -15 expectedLevel -19 indicator -15 links -31 none 40 priority -15 proofs -17 reference -17 responsible -18 score -17 session -15 status -20 steps -17 version -16
h/dosie	OF -15 action -17 comment -20 criterion -17 deadline -17 expectedLevel -18 indicator -19 label -16 lastCheck -15 links 24 none -21 priority -19 proofs -22 responsible -19 score -15 severity -17 status -20 version -16
h/ech	OF -15 action -17 comment -25 date -15 deadline 27 documents -20 expectedLevel -16 indicator -24 label -16 lastCheck -21 links -21 phase -15 priority -17 proofs -17 reference -16 responsible -25 score -16 severity -16 status -26 step -20 version -15
h/entre	OF -15 action -20 body 19 comment -24 date -19 deadline -19 end -22 expectedLevel -16 expiry -21 indicator -28 lastCheck -15 links -26 none 19 priority -19 proofs -21 reference -24 responsible -24 score -21 session -23 start 17 status -30 steps -22 trainee -17
h/evide$	OF -15 action -25 comment -17 criterion -17 date -15 deadline -18 expectedLevel -38 expiry -20 indicator -20 label -19 lastCheck -15 priority -19 proofs 22 score -15 severity -18 status -23 version -18
h/exige	OF -15 action -17 applicable -15 comment -22 criterion -20 deadline -17 indicator -23 label 16 lastCheck -16 links -20 none -24 priority -17 proofs -19 responsible -19 score -16 status -19 version -15
h/expec	OF -15 action -19 applicable -17 comment -25 criterion -17 deadline -18 expectedLevel 31 indicator -18 label -21 lastCheck -16 links -29 priority -20 proofs -43 score -15 status -30 version -15
h/form	OF 16 body -17 reference -23 responsible 15 session 16 steps -15 trainee -15
h/form$	OF 16
h/gravi	OF -16 VAE -15 applicable -15 comment -22 criterion -18 deadline -19 expiry -16 indicator -20 label -19 lastCheck -17 links -18 none -25 proofs -20 score -16 severity 22 status -20 version -15
h/impor$	OF -15 action -19 comment -20 criterion -15 deadline -18 expectedLevel -18 expiry -15 indicator -17 label -17 lastCheck -15 links -21 none -20 priority 29 proofs -20 responsible -15 score -17 severity -17 status -20 version -16
h/it	OF -15 action -20 applicable -15 comment -20 criterion -17 date -20 expectedLevel -22 expiry -24 indicator -24 lastCheck -17 links 20 none -24 priority -16 proofs -23 responsible -31 score -15 session -15 version -21
h/kan	OF -24 applicable -33 body -28 comment -18 deadline 20 expectedLevel -18 expiry -16 indicator -27 lastCheck -17 status -20
h/ki	OF -16 action -17 applicable -22 comment -16 deadline -18 links -20 none -26 priority -17 responsible 30 severity -18 status -24 steps -19
h/l audit	OF -17 action -23 applicable -25 body -19 comment -22 deadline -18 indicator -18 links -16 none 23 responsible -23 severity -20
h/les	OF 15 applicable -15 comment -15 proofs -15 responsible -16 status -17
h/montr	OF -15 VAE -16 action -26 applicable -16 comment -33 criterion -15 deadline -20 expectedLevel -25 expiry -19 indicator -18 label -36 lastCheck -18 links -21 none 15 priority -17 proofs 24 responsible -21 score -17 status -19
h/n$	OF -22 VAE -16 applicable 16 comment -21 criterion -15 deadline -20 indicator -18 label -15 lastCheck -15 links -18 phase -15 priority -16 responsible -21 step -16 version -15
h/nom	OF -17 comment -24 date -29 end -28 expiry -23 indicator -19 links -30 none -35 phase -18 proofs 18 responsible -33 start -24 status -29 steps -30 trainee 21 version -25
h/non	OF -17 action -15 applicable 15 comment -19 criterion -16 deadline -21 expectedLevel -20 indicator -20 label -17 lastCheck -16 links -15 none -27 priority -15 proofs -17 responsible -18 score -15 severity 17 status 15
h/non$	OF -15 applicable 20 indicator -15 none -20
h/ns	OF -18 applicable 25 none -21 status -22
h/organ	OF 16 body 25 comment -17 end -15 none -23 responsible -18 session -20 status -20 steps -17
h/organ$	OF -16 body 23 responsible -23 status -16
h/oui	OF -16 applicable 19 none -18
h/out	OF -18 action 16 comment -24 criterion -18 date -22 expectedLevel -18 expiry 19 indicator -16 label -17 lastCheck -18 links -22 none -21 priority -15 proofs -17 responsible -19 severity -16 status -20 steps 18
h/owner	OF -16 VAE -15 applicable -15 body -20 comment -19 deadline -16 expectedLevel -15 indicator -15 links -16 none -27 priority -16 proofs -26 responsible 34 status -20
h/p	OF -15 VAE -15 action -17 comment -26 criterion -16 date -15 deadline -27 expectedLevel -19 expiry -18 indicator -17 label -15 lastCheck -15 links -25 priority -16 proofs 26 responsible -21 score -17 severity -17 status -33 steps -16 version -19
h/pag	OF -16 comment -20 deadline -15 indicator -17 links -17 none 33 proofs -17 responsible -17 status -15 version -16
h/pag$	OF -16 comment -17 none 28
h/pc	OF -17 action -19 body -18 comment -28 criterion -17 date -15 deadline -19 expectedLevel -18 expiry -15 indicator -22 label -18 lastCheck -15 links 20 none -29 priority -17 proofs 16 responsible -24 score -16 session -19 severity -17 status -24 step -15
h/perim	OF 16
h/possi$	OF -15 action -17 applicable -15 body -17 comment -23 criterion -15 date -15 deadline -17 expectedLevel 25 expiry -15 indicator -19 label -17 lastCheck -16 links -22 priority -18 proofs -27 responsible -20 score -17 severity -28 status -29 version -16
h/prior	OF -18 VAE 16 action -17 applicable -16 body -17 comment -20 criterion -20 deadline -18 expectedLevel -21 expiry -16 indicator -19 label -20 lastCheck -18 links -21 none -34 priority 23 proofs -19 responsible -19 score -17 severity -17 status -25 version -16
h/quand	OF -15 applicable -18 body -15 comment -25 date -17 deadline 18 documents -21 expectedLevel -16 expiry -16 indicator -26 lastCheck -17 links -22 reference -22 responsible -23 session -17 status -22 step -15
h/quel	OF -18 action -17 applicable -20 body 18 comment -20 date -21 deadline -24 expectedLevel -22 expiry -21 label -17 lastCheck -16 links -21 none -38 priority -19 reference -25 responsible -23 score -18 severity -16 status -30
h/statu	OF -15 action -18 applicable -16 criterion -17 date -19 deadline -21 expectedLevel -20 expiry -19 indicator -32 label -23 lastCheck -18 links -25 none -19 priority -20 proofs -20 responsible -23 score -28 severity -17 status 24 version -20
h/tarif	OF -15 applicable -16 criterion -15 indicator -20 label -16 links -19 none 25 priority -17 proofs -19 responsible -18 score -15 status -15
h/urg	OF -15 action -16 applicable -16 comment -16 deadline -17 indicator -16 links -15 none -23 priority 28 severity -18 status -22
h/v	OF -15 VAE 20 action -18 applicable -19 body -16 comment -26 criterion -15 deadline -18 expiry -16 indicator -26 links -20 none 15 priority -18 proofs -22 reference -19 responsible -26 session -17 status -27 steps -16 version 20
h/who	OF -15 comment -25 criterion -16 deadline -20 expectedLevel -17 expiry -16 indicator -20 label -16 lastCheck -15 links -24 none -22 priority -19 proofs -19 responsible 28 score -15 session -19 severity -18 status -21 version -16
h/y	OF -16 VAE -16 action -22 body -30 comment -28 criterion -15 deadline -24 expectedLevel -17 indicator -23 label -19 lastCheck -18 links -16 none -29 priority 15 proofs -24 responsible 21 severity -18 status -27 version -16
h/^prior	VAE 16 expectedLevel -17 status -15
h/acq	VAE 16
h/appli	VAE -23 action -22 applicable 16 body -17 comment -21 criterion -20 deadline -20 expectedLevel -21 indicator -23 label -19 lastCheck -18 links -21 none -23 priority -17 proofs -20 responsible -19 severity -19 status -27
h/exp	VAE 17 date -22 deadline -18 expiry 25 lastCheck -21
h/jusq	VAE -17 expiry 25 links -15 none -18 status -16
h/learn	VAE 18 comment -15 responsible -19 session -21 trainee 19
h/prior$	VAE -15 none -19 priority 25 status -16
h/v a	VAE 16 comment -15 responsible -17 status -15
h/0	action -34 applicable -37 body -33 comment -57 date -23 deadline -38 end -31 expectedLevel -39 expiry -31 indicator -41 label -47 lastCheck -33 links -38 none -43 priority -35 proofs 34 reference -22 responsible -36 score 16 session -23 severity -38 status -46 trainee -27 version -31
h/0$	action -19 applicable -25 body -19 comment -42 date -16 deadline -25 expectedLevel -28 expiry -20 indicator -30 label -40 lastCheck -21 links -27 none -37 priority -25 proofs 24 responsible -24 score 19 severity -23 status -32 version -22
h/^color	action -16 criterion -15 deadline -18 indicator -21 label -15 lastCheck -15 links -21 none 20 priority -17 proofs -17 responsible -18 status -24 version -16
h/^comen	action -19 comment 24 deadline -17 end -21 links -18 none -19 priority -16 proofs -18 responsible -17 severity -15 status -17
h/^corre	action 16 responsible -18
h/^de	action -17 comment -18 indicator -23 none -19 priority -16 proofs 19 severity -17 status -17
h/^doc	action -21 comment -34 date -18 deadline -19 documents 35 expiry -19 indicator -27 label -16 links -37 none -31 phase -15 priority -15 proofs 23 session -21 step -28 version -23
h/^docum	action -19 comment -30 criterion -15 date -24 deadline -17 expectedLevel -35 expiry -21 indicator -27 label -21 links -34 priority -15 proofs 22 responsible -31 session -19 step 15 version -23
h/^echea	action -27 comment -16 deadline 31 links -15 none -26 status -15
h/^empl	action -16 comment -18 deadline -15 links 26 none -18 proofs -17 responsible -18 session -15 status -21 version -17
h/^empla	action -15 documents -15 links 28 none -19 responsible -16 status -17
h/^expec	action -15 comment -23 deadline -17 expectedLevel 19 indicator -16 label -18 links -24 priority -18 proofs -39 severity -15 status -23
h/^fil	action -16 comment -15 expiry -16 indicator -20 reference 15 responsible -19 session -18 status -22 version -21
h/^fin	action -18 body -17 comment -20 date -15 end 31 expiry 21 lastCheck -18 links -22 proofs -20 reference -15 responsible -20 session -19 start -25 status -15 steps -32
h/^gravi	action -16 comment -20 deadline -15 indicator -16 label -15 links -15 none -23 priority -16 proofs -16 responsible -17 severity 22 status -19
h/^heur	action -17 comment -17 expectedLevel -28 links -16 none 28 responsible -16 status -20
h/^ind	action -15 applicable -18 comment -16 criterion -23 deadline -17 indicator 37 label -33 links -16 none -30 proofs -20 responsible -18 status -29 version -17
h/^mesur	action 22 comment -21 deadline -15 none -16 priority -18 proofs -19 responsible -16 status -18
h/^next	action 19 none -17 responsible -17
h/^niv	action -17 body -15 comment -19 criterion -16 deadline -16 expectedLevel 21 indicator -19 label -22 links -17 none -24 proofs -17 responsible -20 severity -19 status -20
h/^not	action -24 comment 18 criterion -19 deadline -20 documents -22 expectedLevel -20 indicator -17 label -19 none -21 priority -15 proofs -27 responsible -23 score 25 session -15 severity -17 step -16
h/^paper	action -16 deadline -16 documents 17 indicator -16 none -25 proofs 22 responsible -16 status -20
h/^path	action 18
h/^photo	action -16 none 29 responsible -18 status -19
h/^rang	action -28 comment -18 criterion -24 deadline -18 expectedLevel -19 expiry -18 indicator -16 label -16 lastCheck -15 proofs -18 responsible -19 score -22 severity -18 status -20 version -18
h/^reg	action 21 comment -17 deadline -15 none -21 proofs -16
h/^repri	action 15
h/^requi	action -33 applicable -15 comment -27 criterion -15 deadline -15 indicator -19 label 20 lastCheck -15 links -21 none -25 priority -20 proofs -17 responsible -17 score -15 severity -16 status -20 version -15
h/^respo	action -18 links -17 none -21 proofs -15 responsible 25 status -16
h/^scop	action -16 body -18 comment -21 criterion -19 date -15 deadline -19 expectedLevel -24 expiry -18 indicator -20 label -19 lastCheck -17 links -19 none -22 priority -19 proofs -19 responsible -19 severity -17 status -19 version -17
h/^si	action -15 applicable -15 comment -17 deadline -17 indicator -16 label -15 links -17 none -19 priority -17 responsible -18 severity 22 status -23
h/^sit	action -17 comment -23 deadline -26 expectedLevel -15 expiry -15 indicator -22 label -18 links -17 none -23 priority -16 proofs -34 responsible -24 score -15 status 33 version -21
h/^ski	action -17 comment -18 deadline -15 documents -15 expectedLevel 15 none -30 responsible -15 status -15
h/^statu	action -15 applicable -15 criterion -15 date -16 deadline -16 expectedLevel -18 expiry -16 indicator -23 label -20 lastCheck -15 links -20 none -17 priority -19 proofs -19 responsible -20 score -18 severity -15 status 18 version -18
h/^to	action 18
h/^versi	action -16 comment -15 criterion -15 date -20 deadline -16 expectedLevel -16 expiry -17 indicator -21 label -16 links -23 none -26 proofs -28 responsible -22 status -23 version 37
h/a boucl	action -15 comment -18 deadline 21
h/a f	action 23 comment -18 deadline -16 none -17 priority -16 proofs -18 responsible -20
h/a fair	action 21 comment -25 deadline -16 expiry -16 indicator -17 label -19 links -15 proofs -24 responsible -20 status -21 steps -16 version -15
h/a l	action -15 comment -28 expectedLevel -15 label -26 none -23 proofs 28 status -21
h/a mener	action 20
h/a montr	action -20 comment -26 deadline -15 none -39 proofs 34 status -15
h/actio a	action 18
h/ameli	action 17 indicator -15 lastCheck -25 links -16 none -24 status -19
h/ameli$	action 16 indicator -15 lastCheck -24 none -23 status -19
h/are	action -19 applicable -19 deadline -18 none -29 priority -19 proofs -15 responsible -15 severity -18 status 27
h/argum	action -17 comment 31 deadline -19 indicator -22 label -17 links -19 none -27 phase -15 priority -17 proofs -15 responsible -15 status -19
h/attac	action -17 comment -17 links -24 none -29 priority -17 proofs 25 responsible -15 severity -15
h/au$	action -15 comment -20 end 20 expiry 15 links -19 priority -18 reference -16 responsible -16 session -16 start -15 status -22 steps -19
h/auto	action -15 comment -24 date -20 deadline -17 expectedLevel -17 expiry -18 indicator -21 label -23 links -16 none -17 priority -16 proofs -16 responsible -16 status 17
h/av	action -25 comment -27 criterion -17 date -16 deadline 21 documents -15 expiry -18 indicator -24 lastCheck -25 links -17 none -17 priority -19 proofs -20 reference -15 score -18 status 17 step -22 version -15
h/av$	action -21 comment -24 indicator -19 links -15 none -24 priority -21 proofs -17 score -17 status 23 step -15
h/avant	action -23 comment -36 date -23 deadline 17 documents -26 end -15 expiry 24 indicator -28 label -19 lastCheck -24 links -25 priority -27 proofs -27 reference -21 responsible -28 session -20 status -30 step -26 steps 16 version -22
h/avant$	action -16 comment -24 expiry 24 indicator -16 lastCheck -16 links -18 priority -22 proofs -24 reference -16 responsible -20 status -24 version -22
h/axe	action 15 comment -18 deadline -16
h/boucl	action -15 comment -19 deadline 20 indicator -23 links -20 none -23 status 18
h/boucl pour	action -15 comment -18 deadline 20
h/boulo	action 18 none -20
h/by$	action -15 comment -21 date -18 expectedLevel -15 indicator -20 label -15 links -23 priority -16 proofs -19 reference -15 score -15 severity -16 status -22 version -19
h/cat 0	action -15 deadline -15 none -19 proofs -20 score -19 status -16
h/chemi	action -15 body -18 comment -24 criterion -16 date -20 deadline -21 expectedLevel -21 expiry -19 indicator -21 label -19 lastCheck -18 links 26 priority -18 proofs -29 reference -15 responsible -25 score -15 severity -16 status -23 steps -16 version -21
h/chemi$	action -16 comment -20 deadline -16 indicator -15 proofs -20 responsible -16 status -17
h/clear	action -16 expectedLevel 17
h/colum	action -15 body -15 comment -19 criterion -15 deadline -15 expectedLevel -17 indicator -17 links -17 none -22 priority -16 proofs -17 responsible -18 severity -16 status 25
h/comen	action -18 comment 25 deadline -17 indicator -17 links -17 none -22 priority -16 proofs -19 responsible -18 severity -16 status -20
h/comme	action -17 applicable -20 body -15 comment 36 indicator -16 label -28 lastCheck -17 links -18 none -42 proofs -26 responsible -23 severity -22 status -35
h/comment$	action -21 comment 28 deadline -15 expectedLevel -16 indicator -15 links -19 none -21 proofs -16
h/corre	action 22 priority -16 proofs -15 responsible -20
h/corri	action 17
h/corri$	action 17
h/cotat	action -16 comment -22 criterion -15 deadline -17 expiry -21 indicator -17 label -17 lastCheck -21 links -21 none -34 priority -18 proofs -19 responsible -16 severity -21 version -15
h/d ameli	action 17 comment -26 deadline 15 lastCheck -21 links -16 none -20 status -18
h/dern	action -15 comment -19 date -20 deadline -21 expectedLevel -15 expiry -17 indicator -19 label -19 lastCheck 28 links -23 none -17 priority -15 proofs -16 responsible -17 score -15 severity -15 status -18
h/do	action 16 body 18 comment -18 criterion -17 deadline -17 expectedLevel -21 indicator -21 label -20 none -22 priority -18 proofs -25 responsible -22 severity -17 status -22
h/doit	action 18 label -17 proofs -16
h/echea	action -31 comment -21 date -30 deadline 39 expectedLevel -15 expiry -24 indicator -19 label -18 lastCheck -27 links -20 phase -15 priority -16 proofs -18 responsible -16 score -16 status -28
h/empl	action -16 comment -17 deadline -17 expiry -15 indicator -22 label -15 links 30 none -27 proofs -19 reference -17 responsible -18 session -15 status -21 steps -16 version -16
h/empla	action -17 comment -20 documents -16 links 28 none -22 responsible -17 status -16
h/en premi	action -20 comment -25 deadline -19 none -16 priority 27 proofs -15
h/eta	action -16 comment -18 date -15 deadline 23 expectedLevel -15 indicator -15 lastCheck -17 links -17 none -18 priority -15 proofs -16 responsible -17 severity -15 status -18
h/fair$	action 28 applicable -16 comment -23 deadline -16 expectedLevel -16 expiry -17 indicator -18 label -25 links -16 priority -25 proofs -29 responsible -23 status -21 version -17
h/faut	action -22 comment -23 criterion -15 date -16 deadline 16 expectedLevel -25 expiry -21 indicator -20 label 17 lastCheck -29 links -23 priority -15 proofs -23 responsible -19 status -23
h/fil	action -16 body -18 comment -19 end -18 expiry -16 indicator -20 responsible -23 session -23 start -17 status -22 trainee -19 version -22
h/fin	action -16 body -21 comment -25 date -18 end 22 expiry 21 indicator -15 lastCheck -19 links -26 priority -15 proofs -22 reference -20 responsible -24 session -22 start -31 status -16 trainee -21
h/fo	action -15 label 19
h/green	action 20 links -19
h/guid	action -17 body -20 comment -28 criterion -17 deadline -21 expectedLevel 25 expiry -17 indicator -23 label -28 lastCheck -18 links -22 priority -24 proofs -26 responsible -17 score -17 severity -22 status -22 version -17
h/guid$	action -16 body -15 comment -19 deadline -15 indicator -18 links -15 none 18 proofs -16 status -19
h/heur	action -15 comment -18 expectedLevel -27 none 23 steps -17
h/ici	action -20 comment -23 date -27 deadline 26 expiry -23 indicator -23 lastCheck -25 links -29 phase -18 priority -22 responsible -15 status -27 step -17
h/in	action -29 applicable 27 body -27 comment -36 criterion -27 date -26 deadline -33 documents -16 end -23 expectedLevel -36 expiry -28 indicator -36 lastCheck -29 links -30 none -49 phase -19 priority -30 proofs -31 reference -25 responsible -33 score -30 session -28 severity -31 start -20 steps 18 trainee -19 version -29
h/in scop	action -19 body -15 comment -20 criterion -18 deadline -20 expiry -16 indicator -20 label -23 lastCheck -18 links -20 none -27 priority -19 proofs -20 responsible -20 score -20 severity -18 status -26 version -16
h/j$	action -16 comment -33 criterion -15 documents -24 expectedLevel -15 indicator -17 label -18 links -22 phase -17 proofs 23 reference -17 responsible -23 step -18
h/job	action -15 comment -17 deadline -17 documents -17 indicator -17 links -17 none -19 priority -15 responsible 25 status -17 step -17
h/jusk	action -15 date -17 expectedLevel -15 expiry 27 indicator -19 label -15 lastCheck -16 links -16 none -20 priority -16 proofs -18 severity -15 status -19
h/justi	action -15 comment -16 links -20 none -23 proofs 23 status -15
h/l	action -42 date -28 deadline -43 end -22 expiry -35 label 17 lastCheck -36 links -18 none -30 phase -20 priority -42 proofs -29 score -30 session -33 start -20 trainee -19 version -30
h/left	action 16
h/link	action -17 comment -19 criterion -16 expectedLevel -17 indicator -17 label -18 links 28 none -19 proofs -23 responsible -18
h/m	action -20 body 17 comment 21 deadline -21 expectedLevel -23 indicator -17 links -17 none -23 priority -15 proofs -36 responsible -22 severity -15 status -15 steps 15
h/maj	action -16 comment -17 date -17 deadline -24 expectedLevel -15 expiry -15 indicator -17 label -17 lastCheck 22 links -17 none -23 priority -15 proofs -18 responsible -17 severity 21 status -19
h/maj$	action -17 comment -18 date -21 deadline -26 expectedLevel -15 expiry -17 indicator -17 label -16 lastCheck 23 links -18 none -25 priority -16 proofs -19 responsible -18 severity 20 status -19
h/manoe	action 17 none -20
h/mdp	action -15 applicable -19 deadline -15 links -17 none 26 responsible -22 severity -15 status -21
h/memo	action -20 comment 36 criterion -15 deadline -22 expectedLevel -22 expiry -15 indicator -22 label -18 lastCheck -18 links -22 none -26 priority -19 proofs -23 responsible -20 score -17 severity -20 status -22 step -16 steps -17 version -17
h/men	action 21 comment -16 none -15 status -18
h/mener	action 23
h/mener$	action 23
h/mesur	action 24 comment -22 deadline -16 label -15 lastCheck -15 links -16 none -17 priority -20 proofs -21 responsible -17 status -20
h/mettr	action -17 comment -26 deadline 17 expiry -15 label -15 lastCheck -15 none -16 priority 21 proofs -17 status -16
h/mettr en	action -17 comment -24 deadline 20 expiry -16 label -16 none -17 priority 18 proofs -18 status -17
h/mo	action -16 comment -15 links -15 severity -16
h/mon	action -20 body -15 comment -22 date -16 expectedLevel -15 expiry -23 indicator -21 lastCheck -20 links -24 none -29 priority -23 status 18
h/montr$	action -22 comment -28 deadline -17 expectedLevel -21 expiry -17 indicator -16 label -29 lastCheck -15 links -20 priority -15 proofs 20 responsible -19 status -16
h/next	action 24 comment -22 deadline -15 expectedLevel -20 indicator -16 links -22 none -22 priority -19 proofs -18 responsible -19 score -15 severity -18 status -20 version -16
h/next actio	action 16 responsible -17
h/niv	action -18 body -15 comment -20 criterion -17 deadline -18 expectedLevel 23 indicator -19 label -22 lastCheck -15 links -17 none -24 proofs -18 responsible -22 score -15 severity -19 status -21 version -15
h/noter	action -29 comment 28 deadline -19 expiry -16 priority -16 proofs -18 responsible -15 steps -15
h/nourr	action 29 comment -33 deadline -19 expiry -15 none -24 priority -16 status -17
h/on$	action -16 date 20 deadline -22 indicator -20 label -19 links -23 none -29 proofs -19 responsible -17 score -16 severity -15 status -24 version -18
h/ord	action -17 body 17 comment -18 deadline -18 expiry -16 indicator -15 lastCheck -15 links -15 none -20 responsible -15 status -19
h/ou pas	action -15 applicable -15 comment -18 criterion -15 deadline -16 expectedLevel -15 indicator -20 label -16 lastCheck -20 links -31 none -15 priority -15 proofs -18 responsible -20 score -20 severity 15 status 22
h/out$	action 18 comment -20 links -15 steps 17
h/pacq$	action 16 comment -18 deadline -15 expectedLevel -16 links -21 none -27 priority 16 responsible -16 status -22
h/paper	action -17 deadline -17 documents 17 indicator -18 none -27 proofs 22 responsible -17 status -22
h/papie$	action -15 comment -17 deadline -15 documents -15 expectedLevel -16 indicator -31 label -26 links -21 none -41 responsible -23 score -17 session -19
h/passe	action 15 applicable -16 comment -22 criterion -17 date -18 deadline -22 indicator -18 label -18 lastCheck -18 links -20 priority -16 proofs -20 responsible -21 score -15 status -21 version -15
h/passe$	action 15 applicable -15 body -16 comment -22 criterion -18 date -18 deadline -22 indicator -18 label -18 lastCheck -17 links -20 priority -16 proofs -20 responsible -21 score -15 status -22 version -15
h/path	action 18 comment -15 expectedLevel -15 indicator -17 none -21 proofs -18 responsible -16 status -16
h/perso	action -15 body -27 criterion -17 deadline -18 expectedLevel -15 indicator -21 label -20 lastCheck -15 links -20 none -27 proofs -22 reference -15 responsible 22 score -17 session -16 severity -15 status -25 step -15 steps -15 trainee 19 version -19
h/photo	action -16 none 27 responsible -16
h/piec	action -17 comment -22 date -25 deadline -21 expiry 17 indicator -18 label -15 links -26 none -26 phase -17 proofs 22 responsible -21 score -16 session -21 severity -19 status -27
h/plan	action 18 comment -19 deadline 19 expectedLevel -17 indicator -17 label -19 lastCheck -25 links -22 none -22 priority -16 responsible -16 severity -15 status -21
h/pour$	action -19 comment -25 deadline 31 expiry -18 indicator -16 none -19 proofs -16 status -19
h/preco	action 23 comment -21 expectedLevel -15 indicator -15 links -19 none -19 proofs -15 responsible -16 status -17
h/preco$	action 25 comment -19 expectedLevel -15 label -15 links -18 none -20 responsible -16 status -17
h/premi	action -18 comment -27 deadline -17 end -20 links -15 none -27 priority 26 responsible -18 start 18
h/premi$	action -17 comment -23 deadline -18 none -15 priority 25 proofs -15
h/prend	action 18 comment -18 proofs -18 status -16
h/preuv$	action -18 comment -24 criterion -15 deadline -22 expectedLevel -15 expiry -31 indicator -19 label -16 lastCheck -24 priority -17 reference -16 responsible -21 score -15 session -26 severity -20 version -19
h/prevu	action 17 comment -17 criterion -15 date -34 deadline 23 documents -15 expectedLevel -18 expiry -21 indicator -21 label -19 lastCheck -41 links -17 priority -15 responsible -21 status -20 step -18
h/prevu$	action 20 comment -16 date -19 documents -15 expiry -26 indicator -16 lastCheck -21 responsible -18 status -18 step -15
h/que je	action 15 comment -30 expectedLevel -20 label -26 none -21 proofs 27
h/quest	action -15 applicable -16 body -15 comment -29 expectedLevel -16 links -16 none 19 proofs -19 responsible -17 status -26
h/quil	action -18 label 15 none -15
h/r$	action 16 comment -16
h/refer	action -20 body -16 comment -27 criterion -19 date -18 deadline -20 end -17 expiry -18 lastCheck -18 links -27 none -34 priority -18 reference -19 responsible 24 score -15 session -22 severity -16 start -16 status -27 steps -21 trainee -19 version -21
h/refer$	action -16 comment -21 date -16 deadline -18 expiry -15 indicator -18 label 15 lastCheck -16 links -22 none -19 status -22 version -16
h/reg	action 20 comment -21 deadline 18 expectedLevel -17 expiry -24 lastCheck -22 none -23 proofs -18
h/rem$	action -17 body -17 comment 25 criterion -15 deadline -18 end -16 expectedLevel -19 indicator -19 label -16 lastCheck -15 links -26 none -28 priority -17 proofs -18 reference -18 responsible -24 session -18 severity -16 start -16 status -23 trainee -15
h/remar	action -15 applicable -16 body -17 comment 39 expectedLevel -16 none -34 proofs -25 responsible -20 status -23 steps -16
h/remed	action 23 deadline -16 none -16
h/remed$	action 22 comment -17 deadline -18 label -15 links -15 none -18 status -15
h/rendr	action -15 comment -18 deadline 24 expiry -19 status -17
h/repri	action 16
h/respo	action -23 body -18 comment -18 deadline -16 documents -17 indicator -17 label -15 links -18 none -25 priority -17 proofs -15 reference -17 responsible 33 session -17 status -21 step -15 version -17
h/revie	action -15 applicable -17 body -15 comment -19 date -21 deadline -20 end -17 expiry -22 indicator -16 label -16 lastCheck 25 links -20 none -25 priority -17 proofs -16 responsible -18 status -19 steps 22
h/revoi	action -15 comment -16 date -17 deadline -27 expiry 28 lastCheck -26 none -15 proofs -16
h/scop	action -27 applicable 20 body -26 comment -31 criterion -26 date -23 deadline -28 expectedLevel -19 expiry -24 indicator -30 label -31 lastCheck -27 links -30 none -29 priority -29 proofs -29 responsible -30 score -19 severity -26 status -33 version -26
h/scop$	action -18 body -15 comment -20 criterion -17 deadline -19 expectedLevel -25 expiry -16 indicator -19 label -22 lastCheck -18 links -20 none -27 priority -18 proofs -21 responsible -19 score -18 severity -19 status -37 version -15
h/se que	action 17 label -18 proofs -16
h/se quil	action -18 none -15
h/sever	action -15 expectedLevel -20 indicator -15 links -16 none -21 priority -15 proofs -15 severity 23 status -18
h/sit	action -15 comment -23 deadline -26 expiry -15 label -17 links -19 none -22 priority -17 proofs -30 responsible -23 score -16 status 33 version -22
h/ski	action -18 comment -18 deadline -17 documents -15 expectedLevel 15 indicator -15 none -27 status -16
h/sort	action 19 comment -19 end 16 links -18 none -18 responsible -15 start -15
h/tdl	action 19
h/temp	action -15 comment -26 documents -19 expectedLevel -15 expiry -16 indicator -19 label -15 lastCheck 22 links -22 proofs -17 reference -17 responsible -20 session -22 status -24 version -16
h/ther	action -16 applicable -17 deadline -15 none -28 priority -17 responsible -21 severity -15 status 21
h/to do	action 26 expectedLevel -15 indicator -16 proofs -21
h/todo	action 23 comment -23 expectedLevel -27 label -17
h/traca	action -17 comment -17 deadline -15 indicator -15 label -15 links 22 none -36 status -15
h/txt	action -18 label 19 none -15
h/typ	action -15 comment -21 deadline -15 indicator -17 links -18 none 19 responsible -18 score -15 status -28
h/urgen	action -15 comment -17 deadline -15 expectedLevel -21 indicator -16 lastCheck -15 links -16 none -18 priority 29 proofs -15 responsible -15 status -27
h/valab	action -15 date -17 deadline -19 expiry 27 indicator -15 lastCheck -18 links -15 none -19 priority -15 status -19
h/verdi	action -16 comment -22 criterion -15 deadline -19 expectedLevel -19 indicator -19 lastCheck -15 links -21 none -24 priority -19 proofs -17 responsible -20 score -16 severity -18 status 34 version -16
h/verss	action -17 comment -18 criterion -15 deadline -16 expiry -19 indicator -23 links -24 none -23 priority -15 proofs -25 reference -15 responsible -24 session -15 status -24 version 30
h/w	action -15 none -18 priority 19
h/where	action -15 applicable -20 body -16 comment -26 deadline -19 expectedLevel -22 expiry -16 indicator -19 label -18 links 26 none -24 priority -15 proofs -28 reference -17 responsible -21 session -18 severity -16 status 15
h/yet	action -15 applicable -15 deadline -17 documents -15 links -15 none -17 priority -15 responsible -18 status 25
h/0 0	applicable -19 criterion -22 expectedLevel -15 label -18 proofs -26 responsible -18
h/^appli	applicable -18
h/^comme	applicable -17 comment 30 expectedLevel -23 label -25 none -24 proofs -22 responsible -18 severity -17 status -30
h/^impri	applicable -23 links -15 none 30 responsible -15 status -28
h/^item	applicable 27 comment -23 indicator 21 links -20 none -29 proofs -19 responsible -15 status -22
h/^l	applicable -21 comment -17 criterion -24 indicator -22 links -17 none -25 proofs -31 responsible -22 score -29 severity -19 status -29
h/^nc	applicable -23 comment -18 deadline -15 indicator -16 label -15 links -17 none -21 priority -15 proofs -15 responsible -17 version -15
h/^ou	applicable -17 body -19 comment -23 criterion -17 date -20 deadline -22 documents -18 expectedLevel -18 expiry -20 indicator -27 label -24 lastCheck -19 links 35 none -26 phase -15 priority -18 proofs -24 responsible -29 session -16 severity -27 step -16 version -20
h/^pj	applicable -15 comment -26 links -19 none -31 proofs 33 status -23
h/^quest	applicable -18 body -17 comment -27 expectedLevel -15 label 18 links -16 none 15 proofs -19 responsible -18 status -26
h/a moi	applicable 20
h/am	applicable 18 comment -17 none -15 responsible -15 status -16 steps 15
h/appl	applicable 19
h/b	applicable -16 comment 29 links -15 none -21 status -22
h/cab	applicable 17
h/combien$	applicable -15 criterion -25 indicator 20 label -17 links -28 none 17 proofs -22 status -22
h/conce$	applicable 16 status -16
h/conf	applicable -28 expectedLevel -17 severity -28 status 21
h/courr	applicable -15 body -17 comment -22 deadline -16 links -18 none 29 priority -16 responsible -16 score -16 status -22 steps -15
h/impri	applicable -20 links -17 none 31 responsible -16 status -25
h/item	applicable 23 comment -18 indicator 18 none -27 responsible -17 status -18
h/l 0	applicable -19 criterion -20 expectedLevel -15 label -18 none -16 proofs -27 responsible -17 severity -15
h/ma	applicable 19 status -17
h/moi$	applicable 20
h/ou ?	applicable -17 links 20 none -22 responsible -15 severity -15
h/pomm	applicable 18 status -17
h/pour l	applicable 18 body -20 comment -18 deadline -16 expectedLevel -15 none -31 responsible -16
h/pour quel	applicable -15 body 22 none -19 status -16
h/pr ns	applicable 15 none -15
h/pr qd	applicable -17 deadline 17 indicator -15
h/print	applicable -18 none 22 responsible -23 status -20
h/produ$	applicable -15 comment -23 deadline -16 documents 23 indicator -16 links -21 phase -15 responsible -20 severity -15 status -19
h/qd	applicable -15 indicator -15
h/quand$	applicable -15 comment -19 deadline 15 documents -19 indicator -21 links -18 reference -15 responsible -18 status -21 step -19
h/saiso	applicable -15 links -15 none 21 status -18
h/what	applicable -16 body -15 comment -21 criterion -17 deadline -18 documents 16 indicator -25 links -18 none -25 priority -16 responsible -17 severity -18 status -24 step -15
h/^0	body -15 comment -22 end -21 none -19 responsible -19 trainee -16
h/^accou	body 19 comment -15 documents -17 links -17 none -19 phase -15 reference -16 status -16 step -15
h/^anima	body -16 responsible 20
h/^attes	body -16 comment -23 end -16 none -16 responsible -15 session -15 start -16 steps 20 trainee -17
h/^avi	body -20 comment -22 links -16 none -25 responsible -20 start -16 status 21 steps 23
h/^body	body 15
h/^boit	body 24 comment -15 none -19 steps -15 trainee -16
h/^centr	body 23 none -18 responsible -16 status -20
h/^clien	body 18
h/^compa	body 18 none -15 session -15 trainee -15
h/^debut	body -22 comment -16 end -28 links -15 none -23 reference -17 responsible -16 session -24 start 31 steps -24 trainee -18
h/^dossi	body -19 comment -20 end -18 links 26 none -23 responsible -24 start -16 steps -23
h/^dure	body -15 comment -18 none 26 proofs -15 responsible -17 status -19
h/^entit	body 19
h/^essm	body 18
h/^eval	body -17 comment -15 end -33 none -19 responsible -18 session -19 start -17 steps 32 trainee -16
h/^evalu	body -15 comment -21 end -25 label -15 none -21 responsible -15 session -19 start -15 status 21 steps 24
h/^form	body -16 none -25 reference -23 responsible 18 steps -15 trainee -15
h/^frequ	body -16 comment -20 lastCheck -20 links -18 none 32 proofs -16 responsible -18 status -17 version -15
h/^funde	body 17 comment -20 end -17 links -17 none -19 reference -15 responsible -16 session -19 start -17
h/^impor	body -15 comment -21 criterion -15 deadline -18 expectedLevel -18 indicator -18 label -17 lastCheck -15 links -18 none -21 priority 27 proofs -17 responsible -15 score -17 severity -17 status -22 version -16
h/^intit	body -20 date -21 end -16 expiry -17 indicator -22 label 24 links -28 none -26 reference -20 responsible -20 session 22 status -19 steps -16
h/^n	body -15 comment 15 end -15 none -24 status -19 steps -19 trainee 17
h/^numer	body -16 comment -19 deadline -15 indicator 24 links -16 none -24 reference 24 responsible -16 status -18
h/^obs	body -15 comment 27 expectedLevel -17 links -16 none -19 responsible -16 status -20
h/^organ	body 26 none -22 responsible -18 session -17 status -18
h/^owner	body -21 comment -18 deadline -15 expectedLevel -15 indicator -15 label -16 links -15 none -25 priority -16 proofs -24 responsible 29 status -15 version -15
h/^perso	body -19 comment -19 none -16 session -16 steps -17 trainee 16
h/^porte	body -16 comment -19 deadline -15 documents -16 indicator -15 links -22 none -22 proofs -17 responsible 27 status -17
h/^posit	body -16 comment -16 end -16 none -17 responsible -16 steps 21 trainee -17
h/^prof	body -19 comment -17 links -15 reference -18 responsible 16 session -16 steps -18
h/^profe	body -16 comment -18 documents -21 indicator -18 links -23 none -23 proofs -18 reference -15 responsible 23 session -16 status -19 trainee 17
h/^quel	body -17 comment -16 date -18 deadline -15 expectedLevel -17 expiry -18 indicator -22 links -19 none -28 priority -15 reference -19 responsible -18 status -20
h/^salon	body 16
h/^satis	body -21 steps 26
h/^sessi	body -21 comment -19 links -15 none -21 reference -16 responsible -20 steps -25 trainee -19
h/^sorti	body -16 date 15 end 21 session -18 start -23 steps -21
h/^struc	body 18
h/accou	body 19 comment -15 documents -16 links -17 none -20 status -15 step -16
h/accou$	body 18 comment -19 documents -17 links -18 none -21 reference -16 status -16 step -15
h/adres	body -16 comment -21 date -15 deadline -16 documents -16 expectedLevel -15 proofs -25 reference -16 responsible -22 session -15 status -19 version -20
h/adres$	body -15 comment -18 deadline -15 documents -15 links -24 reference -16 responsible -18 session -16 status -16 step -15 version -15
h/after	body -17
h/anim	body -15
h/assig	body -17 responsible 17 trainee -15
h/attes	body -16 comment -28 end -17 none -16 responsible -15 session -15 start -16 steps 20 trainee -17
h/avi	body -16 comment -21 links -17 none -22 priority -16 responsible -21 status 21 steps 19
h/benef	body -19 comment -18 end -18 links -20 none -18 responsible -19 session -22 start -17 steps -23 trainee 21
h/benef$	body -21 comment -19 end -18 links -19 none -19 responsible -20 session -20 start -18 steps -23 trainee 20
h/besoi	body -17 end -21 session -15 start -17 steps 15 trainee -19
h/boit	body 25 comment -18 links -15 proofs -17 session -17 trainee -18
h/boit$	body 18 none -15 session -17
h/bonho	body -20 comment -19 end -18 links -16 none -18 reference -16 responsible -19 session -15 start -17 steps -20 trainee 21
h/cabin	body 15
h/candi	body -16 comment -16 end -17 links -15 none -17 reference -15 responsible -18 session -19 start -16 steps -21 trainee 21
h/centr	body 21 none -17 status -18
h/certi	body -18 comment -17 end -19 responsible -17 session -16 start -17 steps 22 trainee -22
h/clien	body 26 comment -18 deadline -15 links -15 none -18 priority -16 proofs -16 status -16
h/clien$	body 15
h/coach	body -23 comment -18 links -16 none -17 responsible 22 session -19 steps -18 trainee -16
h/coife	body -18 session -28 trainee 26
h/coll	body -20 priority -22 responsible 28
h/comma	body 20 comment -18 end -16 links -17 none -19 responsible -23 session -19 start -16 trainee -15
h/comma$	body 20 comment -18 end -15 none -19 start -15 trainee -17
h/compa	body 21 none -20 session -19 trainee -19
h/contr	body -17 comment -23 date -32 deadline -24 end -17 expectedLevel -18 expiry -23 indicator 15 lastCheck 27 none -35 priority -15 proofs -17 responsible -21 score -20 session -15 severity -16 start -17 status -17 steps 19 trainee -16 version -16
h/custo	body 15 proofs -17
h/day	body -21 comment -20 links -17 none -18 responsible -19 session -21 steps -15 trainee -21
h/deb$	body -16 comment -16 end -22 none -18 responsible -15 session -15 start 25 steps -20 trainee -18
h/debri	body -17 steps 15
h/debut	body -18 comment -15 end -31 none -19 reference -17 responsible -16 session -20 start 29 steps -21 trainee -18
h/des	body -16 comment -24 criterion -15 date -15 deadline -15 expectedLevel 17 expiry -17 label -19 links -24 none -30 reference -21 responsible -28 score -16 session -15 severity -16 status -20 steps 23 version -21
h/do$	body 16 expectedLevel -15 indicator -16 priority -15 status -18
h/dos	body -15 comment -19 end -15 links 17 none -16 responsible -15 session -16 start -15 steps -23
h/dos$	body -17 comment -15 end -17 links 17 none -18 responsible -17 session -17 start -17 steps -20
h/dossi	body -22 comment -27 deadline -15 documents -15 end -17 indicator -15 links 28 start -22 status -18 steps -18 trainee -16
h/dure	body -15 comment -17 indicator -17 none 25 proofs -15 status -19
h/echan	body -16 comment -18 date -27 expiry -20 indicator -18 lastCheck 22 links -22 proofs -16 responsible -23 start -19 status -22
h/echan$	body -15 comment -19 end -16 indicator -15 links -20 start -16 status -22 steps -17 trainee 15
h/elev	body -17 documents -26 none -22 reference -15 session -20 trainee 21
h/elev$	body -16 documents -24 none -21 session -18 trainee 19
h/emplo	body 16 comment -18 responsible -15 start -15 trainee -16
h/emplo$	body 19
h/entit	body 18
h/essm	body 16 steps -16
h/et	body -17 comment -25 criterion -16 date -22 deadline -29 documents -18 expiry -22 indicator -24 links -27 none -39 phase -23 priority -20 proofs -31 reference -26 responsible -20 score -20 status 17 step 23 version -23
h/eval	body -18 comment -15 end -32 none -18 responsible -19 session -20 start -17 steps 35 trainee -16
h/fait	body -15 comment -17 deadline 15 indicator -15 links -17 none -26 status -16 step 22
h/feedb	body -17 steps 20
h/fin$	body -17 comment -17 none -22 reference -16 responsible -16 session -16 start -23 trainee -20
h/forme	body -15 responsible -24 trainee 20
h/full	body -18 label 15 none -16 proofs -15 session -15 trainee 17
h/funde	body 16 comment -18 end -17 links -15 none -19 responsible -21 session -16 start -16
h/gar	body -15 links -17 none -15 responsible 23 session -20 trainee 17
h/ger	body -15 none -17 responsible 21
h/gr	body -16 comment -17 end -15 links -17 none -18 reference -17 responsible -17 session 25 start -15 steps -16 trainee -17
h/icon	body -17 none 27 proofs -25 responsible -22
h/id	body -15 comment -20 date -16 deadline -15 documents -16 expiry -15 links -28 proofs -27 reference 34 responsible -17 session -17 status -21 steps -15 trainee -22 version -19
h/intit	body -21 comment -16 date -23 end -18 expiry -19 indicator -23 label 25 links -31 none -31 proofs 16 reference -20 responsible -21 session 25 status -21 steps -17
h/inves	body -19 comment -17 end -17 none -21 reference -15 responsible -19 session -17 steps 23 trainee -17
h/la forma	body -20 session 27 trainee -20
h/la perso	body -19 proofs -16 responsible 16
h/lead	body -16 responsible 19
h/nom du	body -29 date -18 documents 21 end -22 links -21 none -26 proofs 25 reference -27 responsible -27 start -18 step -21 steps -17 version -20
h/not$	body -17 comment 22 end -18 links -18 none -20 responsible -19 score -19 start -15 status -29 steps 15 trainee -16
h/numbe$	body -16 comment -19 deadline -17 expectedLevel -15 label -22 links -21 none -22 priority -19 proofs -19 reference 19 responsible -18 score -18 severity -15 status -20
h/numer	body -15 comment -18 deadline -15 indicator 28 links -17 none -27 proofs -16 reference 22 responsible -17 status -19
h/one	body -15 end -22 start 19 steps -18
h/opco	body 20 comment -19 indicator -15 links -17 reference -16 responsible -20 session -15 start -18 status -21 steps -16 trainee -16
h/org	body 21
h/org$	body 22
h/parte	body 18
h/parte$	body 17
h/parti	body -15 comment -22 end -19 none -22 responsible -23 session -23 start -21 step -20
h/pay	body 19 responsible -21
h/pay$	body 20 responsible -23
h/payin	body 19 responsible -19
h/porte	body -16 comment -17 documents -18 links -22 none -24 responsible 26 status -16
h/posit	body -16 comment -16 end -17 responsible -15 steps 22 trainee -17
h/pour les	body -15
h/pour qui	body 15
h/pr	body -19 comment -32 date -16 documents -20 end -15 lastCheck -18 links -22 phase -15 priority -15 proofs -16 reference -23 responsible -25 session -18 severity -15 status -27 step -17 steps -18 trainee 18 version -16
h/presc	body 15
h/prof	body -20 comment -17 end -15 links -15 reference -19 responsible 16 session -16 start -15 steps -19
h/profe	body -16 comment -20 deadline -15 documents -27 indicator -19 links -23 none -24 proofs -16 reference -16 responsible 28 session -16 status -19 trainee 16
h/qui pay	body 20 responsible -23
h/rappe	body -15 comment -15 deadline -15 indicator -16 none 23 score -15 status -15
h/ref	body -23 comment -27 deadline -22 documents -25 end -22 expectedLevel -15 expiry -15 label -20 links -30 phase -15 priority -18 proofs -20 reference 39 score -15 session -34 start -20 status -24 step -19 steps -27 trainee -24 version -19
h/ref$	body -19 comment -19 deadline -15 end -19 indicator -15 links -21 none 18 priority -15 reference 17 session -29 start -18 status -17 steps -19 trainee -18
h/resp	body -15 deadline -15 indicator -15 links -15 none -19 proofs -18 responsible 27 status -20
h/respo$	body -16 comment -23 deadline -15 indicator -16 label -15 links -17 none -22 priority -15 reference -15 responsible 30 session -15 status -20 trainee -16 version -16
h/salar	body -24 comment -18 end -17 links -16 none -17 reference -17 responsible -19 session -21 start -16 steps -21 trainee 27
h/salon	body 17
h/satis	body -25 steps 20
h/sent	body -19 comment -17 documents 15 links -15 responsible -16 session -16 start -18 steps 29 trainee -18
h/sent$	body -17 comment -17 documents 15 end -18 none -23 responsible -18 session -16 start -16 steps 22 trainee -16
h/ses	body -15 comment -22 none -22 reference -22 responsible -21 session 24 start -21 status -15 steps -24 trainee -19
h/sessi	body -20 comment -19 indicator -15 links -17 none -26 reference -18 responsible -27 session 16 status -18 steps -24 trainee -19
h/signe	body -15 comment -16 documents 24 end -15 none -22 session -16 start -16 step -19 steps 27 trainee -23
h/signe$	body -15 comment -15 end -16 none -22 responsible -15 session -15 start -16 step -22 steps 27 trainee -20
h/socie	body 17
h/sorti	body -21 comment -19 end 24 expiry -17 links -16 none -26 reference -16 responsible -18 session -21 start -23 steps -19
h/spons	body 15 comment -15 end -15 links -15 none -20 responsible -17 trainee -15
h/sst	body -16 comment -17 end -20 links -16 none -20 reference -17 responsible -19 session -18 start -18 steps -15 trainee 19
h/stag	body -16 deadline -15 end -20 indicator -21 phase 19 proofs -15 responsible -25 session 18 start -19 status -22 step -18 steps -25 trainee -21
h/stag$	body -16 end -21 responsible -16 session 16 start -20 status -18 steps -24 trainee -24
h/stagi	body -26 comment -21 end -18 none -20 reference -17 responsible -23 session -27 start -18 steps -18
h/stagi$	body -24 comment -20 end -18 none -20 reference -16 responsible -20 session -27 start -18 steps -18
h/struc	body 24
h/struc$	body 17
h/stude	body -22 comment -17 end -16 links -15 none -17 reference -15 responsible -19 session -19 start -15 steps -20 trainee 20
h/suivi	body -19 comment -15 links -15 none -22 responsible -18 session 15 steps 19
h/surve	body -16 end -18 none -17 responsible -16 start -24 steps 22 trainee -15
h/term	body -20 comment -17 date -16 end 21 expiry 23 indicator -15 links -18 none -22 proofs -15 reference -20 responsible -22 session -21 start -19 status -16 trainee -18 version -16
h/test	body -17 comment -19 end -19 links -15 none -22 responsible -17 session -15 start -18 steps 24 trainee -18
h/them	body -15 label 15
h/them$	body -16 label 17
h/tutor	body -19 comment -18 end -15 links -16 none -19 responsible 23 steps -21
h/up$	body -15 comment 17 links -16 none -18 responsible -22 start -18 trainee -15
h/veill	body -20 proofs -18 responsible 23 version -15
h/which	body 17
h/who s	body 17
h/%$	comment -16 indicator -21 label -17 none -15 score 28 status -24
h/^adres	comment -17 expectedLevel -16 indicator -22 links 20 none 20 proofs -18 responsible -19 status -15 version -17
h/^analy	comment 25 deadline -15 expectedLevel -17 links -20 none -21 proofs -15 responsible -19 session -15 status -22 trainee -16
h/^anyth	comment 25 none -17 steps -16
h/^atten	comment -26 deadline -21 none -26
h/^axe	comment -16
h/^ca	comment -22 deadline -18 links -16 none -35 priority 21 responsible -20 severity -15
h/^certi	comment -15 steps 23 trainee -18
h/^class	comment -17 links 23 proofs -16
h/^cod	comment -17 date -22 expiry -18 label -15 links -22 proofs -23 reference 31 responsible -17 session -15 status -25 trainee -20 version -30
h/^compl	comment -20 deadline -28 expectedLevel -15 indicator -15 lastCheck -15 links -19 priority -16 proofs -16 responsible -15 status 15 version -15
h/^confi	comment -17 links -16 none 28 responsible -20 status -27
h/^confo	comment -16 none -23 severity -24 status 22
h/^convo	comment -15 end -16 none -21 start -19 steps 22 trainee -16
h/^cotat	comment -17 deadline -15 none -24 score -16 status 15
h/^coul	comment -16 links -17 none 24 status -16
h/^cover	comment -18 date -15 links -20 proofs -17 responsible -18 status -23 version -17
h/^crit	comment -18 criterion 23 deadline -15 indicator -15 label -16 links -16 none -19 priority -15 proofs -16 responsible -16 severity -15
h/^crite	comment -19 criterion 29 date -15 deadline -18 expectedLevel -19 expiry -15 label -24 lastCheck -18 links -18 none -24 proofs -19 responsible -22 severity -16 status -28 version -18
h/^d	comment -17 date -19 deadline 16 expiry -23 indicator -17 lastCheck -17 links -19 phase -15 priority -15 status -21 step -16
h/^deadl	comment -15 deadline 18 status -15
h/^due	comment -19 deadline 19 documents -15 indicator -18 label -15 lastCheck -26 links -17 phase -19 proofs -17 responsible -15 status -16 step -16
h/^entr	comment -17 end -15 none -18 reference -15 responsible -18 session -17 steps -20 trainee -18
h/^entre	comment -20 deadline -15 links -19 proofs -15 responsible -19 session -15 start 26 status -18 steps -17 version -16
h/^et	comment -21 date -15 deadline -28 expiry -15 indicator -20 links -18 none -25 phase -18 priority -15 proofs -24 reference -20 score -15 session -18 step 24
h/^etap	comment -17 deadline -15 documents -26 indicator -16 links -22 none -26 phase -34 reference -18 responsible -23 status -20 step 34
h/^etat	comment -18 date -27 documents -16 indicator -17 links -32 none -24 proofs -29 reference -15 responsible -21 session -17 status 35 step -20 version -19
h/^feu	comment -18 deadline -17 expectedLevel -15 indicator -18 links -19 none -22 priority -16 responsible -15 status 27
h/^formu	comment -21 deadline -16 documents 23 indicator -17 links -20 none -20 phase -17 responsible -18 session -15 status -18
h/^fre	comment 17
h/^j	comment -25 deadline 19 documents -26 links -20 phase -16 reference -19 responsible -20 session -16 start 21 status -38 step -20 steps -23
h/^lib	comment -17 criterion -16 date -17 deadline -16 expectedLevel -21 expiry -16 indicator -19 label 25 links -20 none -24 priority -15 reference -17 responsible -18 status -23 version -18
h/^lien	comment -16 documents -20 indicator -16 links 37 none -23 proofs -16 reference -17 responsible -20 version -15
h/^lieu	comment -16 indicator -16 links 16 responsible -16 steps -15
h/^mes	comment 21 responsible -16
h/^mis	comment -15 deadline -22 indicator -20 links -15 none -27 reference -15 responsible -24 version 18
h/^momen	comment -21 deadline -15 documents -24 indicator -18 links -19 none -23 reference -16 responsible -18 status -18
h/^mon	comment -17 indicator -15 none -22 priority -15
h/^mono	comment -17 links -19 none -17 responsible 24 status -20
h/^need	comment -19 lastCheck -15 links -15 responsible -28
h/^objec	comment -17 label 20 status -23
h/^opco	comment -16 indicator -15 links -15 none 15 priority -15 status -20
h/^papie	comment -22 deadline -18 documents 20 indicator -16 links -16 none -35 proofs 25 reference -16 responsible -23 step -17 version -16
h/^parti	comment -18 end -17 none -20 phase 17 responsible -20 session -19 start -16 step -22 steps -29
h/^passa	comment -16 documents -17 links -17 none -17 reference -15 responsible -17 session -15 steps 18
h/^phas	comment -18 deadline -16 documents -21 indicator -17 links -17 none -21 phase 23 reference -15 responsible -18 session -19 status -20 step -18 steps 16
h/^piec	comment -18 none -24 proofs 20 responsible -16 status -16
h/^pilot	comment -17 label -17 links -18 none -20 proofs -16 reference -16 responsible 31 severity -24 status -22 version -21
h/^progr	comment -18 indicator -15 links -16 none -24 session 15 status 18
h/^proof	comment -18 deadline -16 indicator -18 label -15 links -22 none -24 proofs 24 responsible -17 status -18
h/^quand	comment -16 deadline 18 documents -16 links -17 responsible -16 status -17 step -17
h/^qui	comment -22 criterion -17 deadline -18 documents -18 indicator -17 label -16 links -19 none -20 priority -28 proofs -27 responsible 40 status -21
h/^rappe	comment -19 indicator -16 none 21 responsible -15
h/^ref	comment -24 deadline -16 documents -23 label -18 links -24 none -30 reference 35 responsible -30 session -26 status -19 steps -18 version -15
h/^refer	comment -17 label -19 links -16 none -20 responsible 28 session -18 status -17 steps -18 trainee -17
h/^resp	comment -17 links -15 none -19 proofs -19 responsible 25 status -18
h/^rq	comment 29 deadline -18 indicator -16 links -19 none -17 priority -15 proofs -18 responsible -15 session -20 status -17
h/^saiso	comment -17 none 21 responsible -16
h/^se	comment -23 criterion -15 deadline -23 indicator -21 lastCheck -15 links -18 none -24 priority -15 proofs -20 responsible -18 status -21
h/^secte	comment -15 none -15 status -16
h/^ses	comment -15 end -27 links -16 none -19 session 26 steps -15
h/^spons	comment -15 none -17 responsible -16 trainee -15
h/^stag	comment -16 indicator -16 links -18 none -24 phase 19 reference -19 responsible -19 status -16 step -20
h/^step	comment -18 links -22 none -25 phase -22 session -19
h/^suppo	comment -21 deadline -18 expectedLevel -16 indicator -32 lastCheck -15 links -24 phase -20 proofs 25 reference -25 responsible -19 status -19 step -18
h/^t	comment -15 none 27 responsible -16
h/^taill	comment -15 links -17 none 27 version -15
h/^taux	comment -15 deadline -17 indicator -15 none -16 score 22 status -18
h/^telep	comment -15 none 23 status -15
h/^temp	comment -23 documents -20 indicator -19 lastCheck -16 links -19 reference -18 responsible -20 session -22 status -20
h/^test	comment -16 none -18 steps 23 trainee -16
h/^thema	comment -15 deadline -15 expectedLevel -15 indicator -17 label 16 links -15 none -19 status -16
h/^touch	comment -20 deadline -17 documents -24 indicator -18 links -21 none -23 phase -16 reference -16 responsible -18 session -17 status -15 step 23
h/^train	comment -15 none -26 session -23 status -16 steps -21
h/^typ	comment -19 indicator -15 links -16 responsible -15 status -27
h/^urg	comment -16 links -15 none -17 priority 21 status -17
h/^vers	comment -19 deadline -15 expectedLevel -15 expiry -15 indicator -17 links -21 none -22 priority -16 proofs -16 responsible -18 session -16 status -24 version 30
h/^what	comment -18 deadline -19 documents 15 indicator -22 none -20 severity -15 status -20
h/a finir	comment -16 deadline 17 expiry -27
h/a quoi	comment -15 label 19 proofs -21
h/a savoi	comment 25 deadline -16 none -17 responsible -15
h/acc	comment -18 expiry -16 indicator -18 links 27 none -27 proofs -17 reference -18 responsible -21 session -15 status -21 steps 19 version -16
h/acc$	comment -17 documents -17 none -19 reference -18 responsible -15 steps 26
h/accep	comment -16 criterion -18 expectedLevel 22 none -18 steps 18
h/accom$	comment -18 links -15 none -16 status -15
h/actue	comment -18 status 17
h/actue$	comment -19 status 17
h/ai	comment -20 proofs 18
h/amena	comment 18 steps -17
h/analy	comment 22 expectedLevel -15 links -20 none -21 responsible -17 session -16 status -18 trainee -18
h/anyth	comment 30 links -17 none -18 steps -15
h/at	comment -15 expiry -16 indicator -18 label -15 links -16 proofs -15 responsible -17
h/at$	comment -16 indicator -16 links -15 status -15
h/att	comment -16 expectedLevel 24 none -20 priority -15 status -15
h/autoe	comment -16 expectedLevel -17 expiry -15 indicator -18 none -22 proofs -18 responsible -18 status 26 version -15
h/avanc	comment -17 deadline -19 lastCheck -21 links -15 none -18 priority -17 score -17 status 29
h/bet	comment 15 none -16
h/blanc	comment -21 expectedLevel -15 none -22 status 22 steps 17
h/blanc$	comment -23 expectedLevel -15 none -20 status 19 steps 16
h/bloc	comment -18 criterion 16 deadline -16 documents -17 indicator -16 links -17 none -23 phase 18 responsible -18 status -18 step -16
h/bloc$	comment -18 criterion 16 deadline -16 documents -16 indicator -16 links -17 none -18 phase 17 responsible -17 status -18 step -17
h/board	comment -20 deadline -15 expectedLevel -16 indicator -16 links -17 none -21 priority -16 proofs -17 responsible -20 severity -15 status 24
h/bon	comment -15 criterion -15 date -20 deadline -17 expectedLevel -15 expiry 23 indicator -23 label -17 links -31 none -16 priority -15 proofs -19 responsible -17 severity -21 status 23
h/budge	comment -15 none 22
h/caden	comment -19 indicator -18 links -17 none 26 responsible -15 score -16 status -18
h/can	comment -17 expectedLevel -16 label -18 none -22 proofs 26 status -19
h/categ	comment -16 none 23 responsible -15
h/ce qu	comment -25 deadline -17 documents 17 expectedLevel -24 indicator -15 label 18 links -22 proofs -30 status -21
h/ch	comment -15 responsible 17
h/ch$	comment -15 responsible 16 steps 15
h/chant	comment -16 date -15 expiry -17 indicator -19 label -15 links -20 none -25 proofs -17 responsible -20
h/chant$	comment -15 none -19 status 18
h/charg	comment -17 deadline -16 expectedLevel 18 indicator -20 label -19 none -16 priority -16 proofs -20 responsible 18 status -19
h/charg$	comment -17 expectedLevel 15 indicator -15 label -17 none -16 priority -15 proofs -17 responsible 17 status -20 version -15
h/check	comment -15 date -23 deadline -26 expiry -22 lastCheck 26 links -15 none -18
h/clair	comment -16 indicator -17 label 24 responsible -18
h/clair$	comment -19 indicator -17 label 26 priority -15 responsible -19 status -18
h/cod	comment -18 date -26 expiry -21 label -17 links -27 proofs -29 reference 31 responsible -22 status -28 steps -15 trainee -16 version -23
h/comme de	comment 30 label -24 none -20 responsible -15 severity -16 status -30
h/comme$	comment 17 expectedLevel -15 none -25
h/compl$	comment -19 deadline 15 expectedLevel -16 indicator -16 links -16 none -25 priority -16 proofs -15 responsible -20 severity -15
h/concl	comment -17 none -20 status 21
h/confi	comment -19 links -16 none 27 responsible -22 status -26
h/confo	comment -23 criterion -15 deadline -15 expectedLevel -21 indicator -18 label -16 links -16 none -24 priority -17 proofs -17 responsible -16 score -19 severity 15 status 23
h/confo$	comment -25 deadline -15 expectedLevel -22 indicator -17 label -16 links -15 none -24 priority -15 proofs -17 responsible -16 score -18 severity 16 status 23
h/conte	comment 33 links -16 none -15 proofs -27
h/contr$	comment -18 date -20 deadline -20 expiry -15 indicator -23 label 15 lastCheck 17 links -15 none -15 responsible -15 steps 19
h/convo	comment -15 end -15 none -21 start -21 steps 23 trainee -16
h/coul	comment -16 links -18 none 23 status -16
h/couve	comment -15 expectedLevel -21 expiry -15 indicator 17 links -17 none -23 priority -17 proofs -17 responsible -17 severity -16 version -15
h/cover	comment -18 deadline -15 links -18 responsible -20 score -15 status -20 version -16
h/cover$	comment -18 expectedLevel -15 links -16 responsible -18 status -22 version -16
h/cpt	comment -19 expectedLevel -21 indicator -17 links -24 none 24 proofs -18 responsible -21 session -15 status -21
h/crit	comment -17 criterion 26 deadline -15 expectedLevel -15 indicator -22 label -16 links -17 none -22 priority -15 proofs -15 responsible -16 score -15 severity -15 version -15
h/crit$	comment -17 criterion 30 deadline -15 indicator -24 label -17 links -16 none -23 priority -15 proofs -16 responsible -15 status -16 version -16
h/ctrl$	comment -16 lastCheck 21 none -19 proofs -15 status -15
h/curre	comment -15 links -15 none -18 priority -15 status 24
h/d auto	comment -17 date -15 deadline -22 none -15
h/d avanc	comment -15 deadline -17 none -15 priority -17 status 23
h/d ici	comment -16 date -19 deadline 18 expiry -21 indicator -16 lastCheck -17 links -18 status -20
h/dat d	comment -15 indicator -16 phase -15 status -26
h/de contr	comment -19 date -21 deadline -23 expiry -21 indicator 20 links -15 none -30 responsible -19 score -18
h/de forma	comment -15 links -16 none -30 proofs -15 reference -17 responsible -15 steps -33 trainee -18
h/de preuv	comment -30 date -19 proofs 17 responsible -16 status -29
h/de quoi	comment -16 indicator -22 none -19 proofs 17 severity -16
h/de trait	comment -17 deadline 16 expiry -19 indicator -15 label -16 lastCheck -20 links -16 none -19 proofs -16 severity -22 status -19
h/de$	comment -16 none 25
h/dead	comment -22 criterion -15 date -18 deadline 23 documents -16 expectedLevel -15 expiry -21 indicator -22 label -15 lastCheck -23 links -16 phase -15 responsible -21 severity -15 status -21 step -17
h/deadl	comment -17 deadline 23 indicator -15 links -16 responsible -18 status -18
h/deadl$	comment -17 deadline 20 documents -17 indicator -17 links -17 responsible -17 status -18
h/del	comment -22 deadline 16 documents -18 indicator -17 links -20 phase -23 reference -20 responsible -21 session -18 status -18 step -21
h/delai	comment -20 deadline 29 documents -21 lastCheck -27 links -20 phase -16 reference -19 responsible -21 session -16 status -18 step -21
h/deliv	comment -18 indicator -16 label 20 links -16 none -19 responsible -16 status -15
h/deman	comment -21 criterion -16 date -16 expectedLevel -22 indicator -18 label 30 links -18 none -19 proofs -18 responsible -15 status -15 steps 16
h/deman$	comment -20 expectedLevel -19 label 27 links -17 none -18 proofs -17 steps 15
h/dispo	comment -23 indicator -16 links -21 none -28 reference -17 responsible -16 session 25 status -19
h/dispo$	comment -24 indicator -17 links -20 none -26 reference -16 session 23 status -19
h/diver	comment 16 links -15
h/don	comment -15 deadline 20 expiry -16 none -22 responsible -17
h/donn	comment -19 links -16 none -20 priority -18 steps 22
h/donne	comment -18 documents 16 none -22 proofs 22 responsible -16 status -16 steps 16
h/donne$	comment -17 documents 16 none -15 responsible -15 steps 28
h/ecart	comment -21 deadline -17 label -21 links -19 none -17 priority -16 proofs -16 severity 25 status -30
h/ecart$	comment -18 label -18 severity 17 status -22
h/eleme de	comment 27 links -21 none -28 status -15
h/els	comment 18
h/en clair	comment -16 indicator -16 label 24 responsible -18 status -16
h/en est	comment -22 label -16 links -27 status 35
h/en oeuvr	comment -17 deadline 19 expiry -15 priority -18 status 15
h/energ	comment -18 deadline -17 priority 22
h/engag	comment -20 expectedLevel -18 label 16 none -18 priority -26 proofs -22 status 17
h/engag$	comment -23 expectedLevel -20 label 16 none -19 priority -24 proofs -22 status 16
h/enreg	comment -17 documents 21 indicator -17 links -17 none -29 phase -16 responsible -16 step -21
h/entr	comment -18 end -15 none -19 reference -16 responsible -18 session -17 start 15 trainee -19
h/entr$	comment -17 end -15 none -18 reference -15 responsible -16 session -15 trainee -17
h/entre$	comment -20 date -15 deadline -16 expiry -16 indicator -20 links -20 proofs -16 reference -17 responsible -17 session -15 start 23 status -19 steps -24 version -18
h/envoy$	comment -15 end -16 none -15 start -15 steps 23
h/etabl	comment -16 responsible -16 steps 22
h/etap	comment -27 deadline -21 documents -15 indicator -22 links -28 none -34 phase -16 reference -25 responsible -15 session -21 step 26
h/etap$	comment -19 none -22 reference -19 session -15
h/etat	comment -18 date -25 deadline -16 documents -16 indicator -17 links -28 none -28 proofs -26 reference -15 responsible -21 session -18 status 35 step -19 version -18
h/ex	comment -16 none 22
h/execu	comment -20 deadline -16 documents -22 indicator -16 links -20 none -23 phase -20 reference -17 responsible 22 session -20 status -19 step -23
h/exig$	comment -15 expectedLevel 19 none -16 priority -20 proofs -17 severity -17 status -26
h/fee	comment -21 deadline -15 expectedLevel -15 indicator -17 links -15 none 27 responsible -19 score -16
h/feu	comment -20 criterion -15 deadline -18 expectedLevel -18 expiry -15 indicator -17 label -15 lastCheck -15 links -19 none -22 priority -15 proofs -15 responsible -16 score -15 severity -17 status 28
h/fichi$	comment -16 indicator -17 links -20 none -22 proofs 21 responsible -18 status -18
h/filed	comment -20 deadline -15 links 22 none -17 responsible -15 status -16 steps 16
h/fini	comment -19 end 16 expiry -16 indicator -17 label -15 lastCheck -21 links -16 none -28 proofs -16 responsible -18 score 16 severity -29 start -19
h/finir	comment -17 deadline 19 expiry -27
h/folde	comment -15 links 24 none -23 responsible -18 status -16 steps -16 trainee -15
h/folde$	comment -15 links 24 reference -17 responsible -19 trainee -17
h/formu	comment -22 deadline -18 documents 22 expectedLevel -15 label 15 links -20 none -21 phase -15 reference -17 responsible -18 session -15 status -17 step -15
h/fourn	comment -21 documents 17 none -29 proofs 20
h/fourn$	comment -20 documents 17 none -27 proofs 20 status -15
h/fre	comment 15
h/frequ	comment -20 lastCheck -17 links -16 none 31 responsible -16 status -16
h/garde	comment 16
h/gravi$	comment -19 deadline -16 expectedLevel -27 indicator -16 label -15 links -17 none -18 proofs -17 severity 23 status -23
h/grill	comment -16 none -17 responsible -15 steps 20
h/h	comment -16 none 27
h/head	comment 20 end -15 responsible -16 steps -15
h/hex	comment -16 none 20
h/how	comment -15 indicator -18 links -17 none 18 priority -15 status -21 version -15
h/ht	comment -15 none 27 responsible -17
h/ht$	comment -15 indicator -15 none 20
h/hyper	comment -20 links 25 none -16 responsible -15 status -16
h/id$	comment -21 deadline -17 links -21 priority -16 reference 24 score -15 session -15 status -18 version -15
h/impor	comment -19 deadline -17 expectedLevel -16 indicator -15 label -15 links -17 none -20 priority 26 proofs -16 responsible -17 score -16 severity -16 status -19 version -16
h/impri$	comment -15 none 19
h/inr	comment -15 none -16 steps 21
h/inspi	comment 24 expectedLevel -19 label -18 none -23 proofs -15
h/j ai	comment -17 proofs 20
h/kilom	comment -17 deadline -15 indicator -17 links -16 none 25 responsible -18 score -18 status -16
h/kms	comment -17 links -18 none 24 proofs -16 status -21
h/l ecart	comment -20 label -21 proofs -15 severity 21 status -24
h/l indic	comment -25 expectedLevel -18 links -16 none -24 proofs -19 responsible -21 severity -24 status 20
h/langu	comment -15 indicator -15 none 26 responsible -19 status -18
h/level$	comment -18 expectedLevel 19 none -21
h/lib	comment -18 criterion -16 date -18 deadline -17 expectedLevel -24 expiry -16 indicator -20 label 26 lastCheck -15 links -19 none -22 priority -16 reference -18 responsible -18 severity -15 status -24 version -16
h/lien	comment -16 deadline -15 documents -22 links 34 none -27 proofs -19 reference -20 responsible -29 step -17 version -15
h/lieu	comment -16 responsible -16 steps -16
h/lign	comment -15 criterion -21 expiry -15 indicator -22 lastCheck -15 links -20 none 20 proofs -20 responsible -16 score -16 severity -19 status -18
h/lim	comment -17 date -26 deadline 27 documents -15 expiry -19 lastCheck -15 links -15 responsible -17 status -17 step -15
h/link$	comment -17 label -16 links 24 none -18 responsible -18
h/list	comment -17 criterion -15 deadline -17 expectedLevel -15 expiry -15 label -19 links -22 none -37 priority -16 proofs 19 responsible -16 score -17 status -22
h/list$	comment -15 deadline -15 expiry -16 indicator -19 links -21 none -29 proofs 19 status -17
h/loc	comment -15 links 28 proofs -22 responsible -21 status -16
h/local	comment -15 date -22 links 29 none -18 proofs -32 responsible -19 severity -19 status -24
h/locat	comment -19 deadline -16 links 25 none -17 proofs -17 responsible -15 status -15
h/locat$	comment -20 deadline -16 links 26 none -18 proofs -19 responsible -17 status -18 version -17
h/mail$	comment -19 none 25 status -17
h/malle	comment -31 steps 24
h/manne	comment -15 none 22 status -17
h/marqu	comment -15 documents -18 none 26
h/matur	comment -15 indicator -19 label -15 lastCheck -16 links -20 responsible -19 score 15 status 30 version -15
h/max	comment -16 documents -15
h/me	comment -15 expectedLevel -15 label 17 none -21 status -16
h/mes	comment 23 none -15 responsible -16 score -17 status -16
h/mes not	comment 21 responsible -16
h/meteo	comment -18 deadline -15 indicator -19 links -21 none 28 proofs -17 responsible -19 status -18 version -15
h/miles	comment -20 deadline -17 documents -19 indicator -18 links -21 none -25 phase -19 reference -18 responsible -18 session -17 status -19 step 23
h/min	comment -15 lastCheck -24 none -17 severity 23 status -16
h/mis	comment -19 deadline -31 documents -15 expiry -18 indicator -21 links -17 none -27 proofs -16 responsible -24 version 18
h/mis en	comment -19 deadline -17 documents -15 responsible -17 status 15 version -15
h/mobil	comment -15 deadline -15 indicator -16 links -17 none -22 phase -17 reference -16 session -19 status -16 step -18
h/mobil$	comment -22 deadline -17 indicator -17 links -20 none -23 phase -18 reference -16 session -19 status -16 step -23
h/mod	comment -19 indicator -15 none 32 proofs -15 responsible -18 status -20
h/model	comment -23 criterion -16 deadline -16 expiry -15 indicator -18 links -20 proofs -25 responsible -20 status -22 version 27
h/model$	comment -21 criterion -15 deadline -15 indicator -16 links -18 proofs -23 responsible -19 status -21 version 27
h/momen	comment -25 deadline -18 indicator -18 links -24 none -33 reference -19 responsible -20 session -17 status -21
h/momen$	comment -18 deadline -17 indicator -16 links -20 none -29 reference -17 responsible -18 session -15 status -18
h/month	comment -16 steps 17
h/nb de	comment -15 none 23
h/nb$	comment 18
h/need	comment -20 documents -15 lastCheck -16 links -15 responsible -30 status -16 steps 15
h/nivea d	comment -16 expectedLevel -23 none -18 priority 17
h/nivea de	comment -17 expectedLevel -26 none -21 priority -20 proofs -15 session -15 severity 15 status 15
h/not 0	comment -17 proofs -18 score 21 status -15
h/not perso	comment 21 responsible -15
h/numbe	comment -17 deadline -15 label -20 links -20 none -28 priority -19 proofs -17 reference 19 responsible -17 score -17 status -18
h/nv	comment -15 expectedLevel 16 label -15 none -15
h/objec	comment -23 date -15 indicator -18 label 17 lastCheck -22 links -15 none -22 proofs 20 status -24
h/obs	comment 28 expectedLevel -15 links -15 none -18 responsible -16 status -23
h/obs$	comment 28 deadline -16 expectedLevel -18 links -17 none -20 responsible -15 severity -15 status -21
h/oeuvr	comment -21 deadline 17 expiry -15 none -18 priority -17 status 18 step -15
h/ok	comment -16 expiry -16 indicator -16 links -24 none -19 proofs -21 reference -17 responsible -32 severity -25 status 34
h/op	comment -19 documents -22 indicator -16 links -18 none -22 phase -17 responsible -20 session -19 status -17 step 23
h/opco$	comment -18 links -15 none 19 responsible -20 status -19 steps -15
h/ou$	comment -17 indicator -21 links 21 none -15 priority -16 proofs -16 responsible -16
h/outpu	comment -19 documents 22 links -16 none -20 phase -15 responsible -15
h/owner$	comment -16 none -19 proofs -20 responsible 27 status -21
h/pacq	comment -17 deadline -15 expectedLevel -16 links -22 none -22 priority 19 status -15
h/papie a	comment -17 deadline -15 none -22 proofs 24 status -17
h/par$	comment -15 none -29 proofs -15 responsible 26 status -19 version -16
h/parco	comment -16 documents -24 indicator -17 links -20 none -20 reference -18 status -16 steps -16
h/parco$	comment -18 documents -18 links -16 none -24 reference -15 session -23
h/paren	comment -15 criterion 20 expectedLevel -17 indicator -18 label -15 none -19 status -17
h/part	comment -15 documents -17
h/parta	comment -19 none -18 reference -15 responsible -16 session -16
h/parta$	comment -18 none -17 responsible -15
h/parti$	comment -18 end -15 links -28 none -19 reference -25 responsible -19 session -19 start -18 trainee 15
h/pas$	comment -21 criterion -16 deadline -19 expectedLevel -15 indicator -24 label -17 links -31 proofs -19 responsible -17 score -18 status 16 step 15
h/pass	comment -16 deadline -18 documents -17 indicator -16 links -17 none 23 phase -18 responsible -17 status -20
h/pass$	comment -18 deadline -21 documents -18 indicator -17 links -18 none 23 responsible -19 session -15 status -21
h/passa	comment -17 documents -15 links -16 none -22 priority 19 responsible -16 status -16 steps 16
h/passa$	comment -15 documents -16 indicator -15 none -20 priority 18 status -16
h/pc$	comment -16 deadline -17 documents 15 indicator -19 links 21 none -23 proofs -19 responsible -18 session -16 status -19
h/pens	comment 27 deadline -18 label -17 none -16 proofs -29 status -15
h/pense	comment 22 deadline -15 indicator -15 label -19 priority -18 proofs -18 responsible -17 status -21 version -19
h/per	comment -16 documents -15 none -20 phase 20 responsible -18 status -15 step -16
h/perem	comment -15 date -24 deadline -19 expiry 31 lastCheck -28 links -15 none -22 proofs -15 status -15
h/perem$	comment -15 date -27 deadline -19 expiry 30 indicator -15 lastCheck -29 links -17 none -23 proofs -16 status -16
h/perio	comment -17 date -17 expiry -16 indicator -19 links -22 none 29 priority -16 proofs -20 reference -15 responsible -21 status -24
h/permi	comment -21 links -19 responsible -15 session 18
h/phas	comment -20 deadline -17 documents -21 indicator -18 links -19 none -23 phase 24 reference -15 responsible -19 session -18 status -18 step -20 steps 16
h/phas$	comment -17 deadline -16 documents -17 indicator -16 links -16 none -19 phase 22 responsible -16 step -17
h/phon	comment -20 expectedLevel -15 expiry -15 links -19 none 25 proofs -21 status -24 version -16
h/piec a	comment -15 documents 15 none -19 proofs 20 step -15
h/pilot	comment -17 label -16 links -18 none -18 proofs -17 reference -16 responsible 30 severity -24 status -21 version -19
h/pilot de	comment -17 label -18 none -16 responsible 32 severity -27 status -17
h/pj	comment -25 links -20 none -30 proofs 31 status -22
h/poche	comment -16 none 17 responsible -16 trainee -18
h/point de	comment -19 indicator 19 lastCheck -26 links -15 none -29 responsible -18 score -17
h/pond	comment -15 deadline -15 expectedLevel -15 indicator -16 none -19 responsible -15 score 23 status -16
h/prese	comment -21 links -18 none -25 proofs 25 responsible -17 steps 16
h/prese$	comment -16 links -15 none -21 proofs 26 status -15
h/proba	comment -23
h/produ	comment -23 deadline -17 documents 22 indicator -18 links -22 phase -16 proofs -15 responsible -19 score -15 session -15 status -21 step -15
h/progr	comment -17 links -16 none -19 session 17 status 18
h/progr$	comment -16 none -16 responsible -17 status 26
h/proof	comment -16 links -17 none -21 proofs 18 responsible -16 status -15
h/propr	comment -15 date -17 links -22 none -25 reference -15 responsible 23 status -18 steps 21 version -21
h/qu	comment -30 date -15 deadline -23 expectedLevel -26 expiry -16 label 17 proofs -29 responsible -18 status -33 version -16
h/qu on	comment -19 documents 20 expectedLevel -20 links -18 proofs -27 status -18
h/quali	comment -22 criterion 17 deadline -19 documents -19 expectedLevel -20 expiry -15 indicator 15 lastCheck -15 links -21 none -25 phase -17 priority -16 proofs -18 reference -28 session -15 status -24 step -19 version -20
h/quali$	comment -19 criterion 17 deadline -17 documents -18 expectedLevel -19 indicator 15 links -19 none -23 phase -15 proofs -17 reference -19 severity -18 status -18 step -19 version -19
h/que ca	comment 22 expectedLevel -20 label -21 proofs -16
h/que ce	comment -15 deadline 26 label -16 lastCheck -15 none -21
h/que j	comment 20 deadline -17 label -19
h/que l	comment -27 label 24 none -21 proofs -19
h/qui$	comment -16 deadline -16 documents -18 indicator -15 links -15 none -19 proofs -21 responsible 23 status -15
h/quoi	comment -29 criterion -16 date -20 deadline -18 expectedLevel -19 expiry -22 label 22 lastCheck -18 links -30 none -32 priority -21 reference -15 responsible -20 score -18 severity -22 status -33 version -19
h/r	comment -27 deadline -15 none -20 priority -15 proofs -15 responsible -15 steps 24
h/raci	comment -15 documents -15 none -17 phase -15 responsible 18 session -18 status -16
h/range	comment -17 deadline -17 expectedLevel -15 indicator -18 label -15 links 25 none -22 priority -16 proofs -18 responsible -18 status -19 version -16
h/rank	comment -15 none -20 priority 21 status -15
h/real	comment -18 none -32 responsible -15 score 16 status 21
h/remar$	comment 25 none -16 responsible -15 steps -16
h/remi	comment -15 links -17 responsible -15 steps 18
h/requi$	comment -15 links -15 none -18 proofs -15
h/resp$	comment -16 links -15 none -20 priority -16 responsible 25 status -19 version -15
h/resul$	comment -16 none -17 status 16
h/revis	comment -16 indicator -19 priority -17 responsible -15 status -18 version 18
h/rnq	comment -19 criterion 17 date -16 deadline -18 documents -15 expiry -17 indicator 20 links -21 none -31 proofs -18 reference -16 responsible -21 session -17 status -24 step -16 version -18
h/rnq$	comment -15 criterion 20 date -17 deadline -15 expiry -18 links -20 none -24 proofs -19 responsible -19 status -20 version -18
h/rol	comment -15 documents -15 none -16 phase -15 responsible 17 session -16 status -16
h/rq	comment 27 expectedLevel -17 indicator -15 links -19 none -20 priority -16 proofs -15 session -19 status -19
h/run	comment -16 date -21 expiry 19 lastCheck -16 links -16 none -22 session 24 status -18 steps -19
h/rythm	comment -19 deadline -15 expectedLevel -18 indicator -17 links -17 none 26 priority -17 proofs -18 responsible -19 status -19 version -16
h/sall	comment -17 links -16 none 28 responsible -15 status -15
h/savoi	comment 24 deadline -15 none -16 responsible -15
h/savoi$	comment 22 steps -15
h/sayin	comment 18
h/scor	comment -17 deadline -15 expectedLevel -15 indicator -16 links -16 responsible -16 score 23 status -16
h/secr	comment -15
h/secte	comment -16 deadline -16 expectedLevel -15 links -15 none -15 priority -15 proofs -15 responsible -17 status -19
h/seque	comment -19 deadline -16 indicator -17 links -20 none -25 reference -16 responsible -21 session -15 status -18
h/ses$	comment -19 links -19 none -23 reference -19 responsible -17 session 21 start -16 steps -21 trainee -15
h/share	comment -19 indicator -15 links 22 none -20 proofs -15 responsible -16 status -19
h/sign	comment -15 documents 18 expiry -16 links -19 none -16 step -27 steps 17
h/sla	comment -29 deadline 21 documents -27 indicator -28 links -29 phase -30 reference -25 responsible -28 session -23 status -27 step -29
h/snag	comment 25 deadline -15 documents -18 links -20 none -22 phase -15 reference -16 responsible -18 session -16 status -19 step -19
h/sor	comment -25 label -18 none -18 proofs 25
h/sorti$	comment -15 none -17
h/speci	comment 17 steps -18
h/state	comment -15 indicator -16 label 20 none -16 status -15
h/statu$	comment -29 deadline -16 links -15 responsible -18 score -20 status 31
h/step	comment -23 indicator -19 links -15 none -28 phase -20 session -23
h/stock	comment -16 links 25 none -24
h/stock$	comment -17 links 30 none -27 status -18
h/suppo	comment -20 criterion -16 date -18 deadline -20 expectedLevel -17 expiry -17 label -17 lastCheck -16 links -16 phase -20 proofs 23 responsible -26 step -19
h/t	comment -18 indicator -15 none 31 proofs -17 responsible -18 version -18
h/tach	comment -20 deadline -16 documents -20 indicator -18 links -18 none -20 phase -21 reference -16 session -16 status -19 step 22
h/tag	comment -19 expectedLevel -16 links -15 none 16 proofs -18 responsible -22 status -26
h/tag$	comment -19 expectedLevel -15 none 18 proofs -16 status -20
h/taill	comment -15 date -15 documents -16 indicator -15 links -19 none 29 status -16
h/tampo	comment -17 deadline -17 indicator -17 links -16 none 28 responsible -16 status -18
h/taux	comment -16 deadline -17 indicator -17 lastCheck -15 none -18 score 24 status -23
h/telep	comment -18 none 25 status -15
h/telep$	comment -17 none 18
h/temoi	comment -30 label -21 none -15 proofs 24 responsible -19
h/temoi$	comment -23 label -20 none -15 proofs 19 responsible -15
h/tempo	comment -31 deadline 17 documents -15 phase -16 step -17
h/the audit	comment -16 label -15 none -20 proofs 24 status -18
h/timin	comment -15 documents -19 indicator -18 links -20 reference -17 responsible -17 session -16 status -17 step -20
h/titl	comment -16 expectedLevel -15 expiry -15 indicator -19 label 23 links -20 none -24 reference -16 responsible -18 status -20 version -16
h/touch	comment -20 deadline -16 documents -24 indicator -18 links -21 none -23 phase -16 reference -16 responsible -17 session -17 status -15 step 23
h/trace	comment -20 end -15 indicator 17 links -16 none -19 reference -15 responsible -16 session -15 start -15 steps 20 trainee -15
h/trace$	comment -18 none -18 start -16 steps 17 trainee -15
h/trait	comment -15 deadline 19 expiry -18 indicator -15 label -17 lastCheck -20 links -16 none -21 proofs -16 severity -18 status -17
h/trait$	comment -16 date -15 deadline 16 expectedLevel -15 expiry -20 indicator -16 label -16 lastCheck -20 links -16 none -21 proofs -16 severity -20 status -19
h/tranc	comment -15 documents -16 indicator -15 none -18 phase 18 responsible -16 status -15 step -15
h/typ$	comment -17 expectedLevel -21 links -15 none 25 responsible -15 severity -17
h/under	comment -19 deadline -15 indicator -18 links 25 none -20 responsible -16 status -19
h/urg$	comment -15 none -16 priority 22 status -17
h/url	comment -15 indicator -16 links 26 none -24 proofs -16 responsible -16 version -15
h/url$	comment -15 links 26 none -27 proofs -16 responsible -15
h/user	comment 16
h/vecu	comment -18 documents -23 links -17 responsible -22 status 19
h/vehic	comment -15 date -16 links -18 none 24 proofs -17 responsible -19 status -17 version -15
h/venir	comment -17 documents -20 links -16 responsible -20 status 19 step -16
h/verif	comment -21 date -26 deadline -26 expiry -24 indicator -17 label 15 lastCheck 22 none -22 responsible -23 steps 16
h/verif$	comment -21 date -25 deadline -25 expiry -23 indicator -16 label 16 lastCheck 23 none -23 responsible -23 steps 16
h/vers$	comment -15 deadline -16 expectedLevel -15 indicator -19 links -20 none -21 priority -17 proofs -21 responsible -18 status -24 version 29
h/veut	comment -18 expectedLevel 24 label -21 none -21 status -20
h/voir	comment -18 expectedLevel 24 label -20 none -22 status -21
h/voir$	comment -17 expectedLevel 22 label -19 none -21 status -20
h/vrac	comment 23 deadline -17 indicator -16 label -18 priority -22 proofs -18 responsible -20 status -21 version -20
h/vus	comment -16 none -18 steps 17 trainee -15
h/whos	comment -19 deadline -17 documents -16 indicator -17 links -18 none -18 proofs -17 responsible 26 status -20 step -16
h/wordi	comment -16 expectedLevel -15 indicator -25 label 23 links -16 none -18 proofs -16 status -16 version -16
h/wordi$	comment -15 indicator -28 label 24 none -16 version -17
h/worth	comment 24 none -16
h/^libel	criterion -16 indicator -17 label 24
h/abrit	criterion 24 expectedLevel -16 responsible -16
h/belon	criterion 16 expectedLevel -16
h/c koi	criterion -27 indicator -27 label 29 links -23 none -16 responsible -15 status -20
h/domai	criterion 18 indicator -15
h/exact	criterion -20 indicator -18 label 21 proofs -17
h/gro	criterion 16
h/koi$	criterion -19 proofs -16
h/libel	criterion -19 indicator -19 label 26 none -15
h/lign$	criterion -18 expiry -15 indicator -27 lastCheck -15 links -20 none 21 proofs -21 responsible -17 score -15 severity -19 status -19
h/n° crit	criterion 20 none -21 version -15
h/qui l	criterion 22
h/stand	criterion -18 deadline -15 expectedLevel 24 indicator -15 label -22 links -25 none -27 proofs -18 responsible -19 severity -17
h/works	criterion 17 expectedLevel -16 none -16
h/^avant	date -15 deadline 15 expiry -23 lastCheck -19
h/^contr	date -21 deadline -17 lastCheck 26 steps 21
h/^echan	date -26 expiry -19 lastCheck 24 none -19
h/^exp	date -20 deadline -16 expiry 28 lastCheck -18
h/^issu	date 21 deadline -15 expiry -27 indicator -22 none -24 version 21
h/^la	date -22 expiry -19 links -27 none -22 proofs -25 session -18 status -22 version 20
h/^local	date -21 links 28 none -20 proofs -30 responsible -18 severity -17 status -23
h/^nam	date -15 links -15 none -27 proofs 28 reference -17 responsible -21 version -15
h/^natur	date -21 expiry -19 links -26 none -24 proofs 23 responsible -23 severity 17 status -23 version -15
h/^propr	date -15 links -19 none -22 responsible 19 status -17 version -17
h/^targe	date -22 deadline 23 expiry -26 lastCheck -22 links -15 score -19 status -23
h/^valid	date -23 expiry 22 none -16 proofs -25
h/^vu	date -21 deadline -16 lastCheck 19
h/a jour	date -20 deadline -23 expiry -23 indicator -19 none -31 proofs -16 status -21 version 20
h/a refai	date -19 expiry 21 none -19
h/ajout	date 35 deadline -20 expiry -23 lastCheck -27 none -17
h/avant le	date -23 lastCheck -21 phase -15
h/before	date -21 deadline 19 indicator -24 lastCheck -16 links -24 none -25 proofs -21 reference -20 responsible -25 session -18 status -21 version -21
h/before$	date -21 deadline 16 indicator -16 links -18 none -18 proofs -16 responsible -17 status -17 version -16
h/butoi	date -22 deadline 20 expiry -18 lastCheck -18
h/butoi$	date -24 deadline 20 expiry -18 lastCheck -19
h/cod du	date -15 none -23 proofs -18 reference 23 version -23
h/combi	date -21 expiry -17 links -23 none -15 proofs -15 responsible -18 session -19 version 19
h/const	date -28 deadline -24 none -20 score -15 status 28
h/const$	date -22 deadline -23 lastCheck 16 none -20 status 20
h/contr le	date -21 lastCheck 22
h/ctrl	date -15 lastCheck 21 none -17 status -15
h/cvs	date 28 expiry -30
h/dat du	date 25 deadline -30 expiry -37 links -17 none -32 proofs -19 reference -19 status -15 version -23
h/dated	date 20 links -15 none -17 status -16 version -15
h/de perem	date -24 deadline -29 expiry 26 lastCheck -29 none -16
h/de revu	date -20 deadline -19 expiry -21 lastCheck 18
h/depot	date 25 deadline -18 expiry -31 lastCheck -19 none -17
h/dessu	date 19 expiry -19
h/diffu	date 31 deadline -18 expiry -33 lastCheck -18 none -18
h/enter	date 19 lastCheck -21
h/entry	date 15 expiry -19
h/etab	date 15
h/expir	date -21 deadline -27 expiry 35 lastCheck -25 links -15 none -30 status -17
h/expir$	date -19 deadline -24 expiry 30 lastCheck -23 none -27
h/fin de	date -15 deadline -16 end 17 expiry 23 none -20 proofs -19 start -15
h/horod	date 17 none -17
h/intit de	date -20 indicator -18 links -27 none -17 proofs 19 session 16 status -24 steps -19
h/issu	date 18 expiry -23 indicator -21 none -23 version 20
h/issue	date 19 expiry -15 links -15 responsible -16 status -15
h/jour$	date -15 deadline -23 expiry -17 lastCheck 17 responsible -16 steps -15 version -22
h/la piec	date -23 expiry 18 links -20 none -16 session -17 severity -22 status -22
h/lin	date 22 deadline -18 expiry -24 lastCheck -22 none -15
h/mis a	date -18 deadline -23 expiry -20 indicator -17 lastCheck 19 none -27 status -17 version 21
h/moutu	date -16 indicator -19 links -19 none -22 responsible -20 status -22 version 25
h/moutu$	date -17 expiry -16 indicator -19 links -20 none -24 reference -16 responsible -20 status -22 version 26
h/natur	date -21 expiry -21 links -25 none -24 proofs 23 responsible -23 severity 16 status -22 version -15
h/natur de	date -20 expiry -16 links -18 none -16 proofs 19 severity 18 status -19
h/ne	date 16 expiry -15 none -15
h/nom de	date -25 documents -27 expiry -19 indicator -16 links -29 none -24 status -24 step 17 steps -19 trainee 17
h/objec$	date -16 label -15 lastCheck -15 none -16 proofs 24
h/piec$	date -23 expiry 20 links -19 severity -18 status -21
h/plus	date -17 deadline -21 expiry 27 lastCheck -16
h/pos	date 30 deadline -22 expectedLevel -17 expiry -22 lastCheck -27 links -15 none -18
h/pour le	date -18 expiry -18 indicator 16 lastCheck -20
h/reeva	date -26 deadline -20 expiry -15 lastCheck 26
h/refai	date -19 expiry 22 none -19 proofs -17
h/refai avant	date -15 none -16
h/renew	date -21 deadline -16 expiry 26
h/revie$	date -16 deadline -15 end -16 lastCheck 17 none -15 steps 22
h/revu	date -17 deadline -19 lastCheck 22
h/revu$	date -16 deadline -17 expiry -18 lastCheck 19
h/sai	date 16
h/sorti le	date 16
h/stat	date -16 deadline -15 expiry -15 indicator -15 links -16 none -28 proofs -18 reference -16 responsible -23 session -16 status 31 step -20 version -15
h/sunse	date -19 deadline -20 expiry 22 lastCheck -17
h/targe	date -23 deadline 25 expiry -28 lastCheck -19 links -15 score -19 status -23
h/titl$	date -15 expiry -16 indicator -19 label 21 links -20 none -26 reference -19 responsible -18 status -20 version -17
h/valid$	date -34 deadline -18 expiry 39 lastCheck -18 none -16
h/ver	date -26 deadline -20 expiry -23 lastCheck 26
h/vise	date -20 deadline 22 expiry -15 lastCheck -20
h/vu	date -19 deadline -18 expiry -15 lastCheck 20 none -25 proofs 15
h/vu le	date -23 deadline -16 lastCheck 20
h/^%	deadline -17 none -17 score 25 status -19
h/^criti	deadline -23 none -17 priority 19 responsible -16 status -15
h/^faut	deadline 16 lastCheck -20
h/^must	deadline 21
h/^pc	deadline -15 documents 18 indicator -15 links -36 none -19 proofs 17 responsible -17 status -19
h/^row	deadline -17 indicator -16 lastCheck -16 none 17 reference -15 status -16
h/^where	deadline -15 expectedLevel -17 links 22 none -20 proofs -18 responsible -20 status 16
h/^who	deadline -18 indicator -17 links -20 none -18 priority -16 responsible 22 session -15 status -20 steps -16
h/apres	deadline -20 expiry 23 lastCheck -18 none -21 responsible -15
h/au plus	deadline -15 expiry 19
h/avanc$	deadline -17 priority -15 status 22
h/be	deadline 19 expiry -19
h/ce soit	deadline 25 label -15 lastCheck -17 none -21
h/check$	deadline -24 lastCheck 19
h/color	deadline -16 indicator -18 links -19 none 18 priority -15 proofs -16 responsible -18 score -19 status -22
h/coup	deadline -29 lastCheck 27 none -22 steps 16
h/criti	deadline -19 none -16 priority 16 responsible -15 status -15
h/criti de	deadline -20 none -15 priority 16 responsible -16
h/de derni	deadline -20 lastCheck 23
h/de leve	deadline 19 lastCheck -15
h/de relec	deadline -22 lastCheck 18
h/de valid	deadline -17 expiry 20 lastCheck -21 none -20 status -19
h/don by	deadline 22 expiry -16 none -15 responsible -15
h/douc	deadline 20 status -16
h/du docum	deadline -23 indicator -15 label -17 lastCheck -24 none -49 reference -27 step -21 version -30
h/du refer	deadline -15 indicator -16 lastCheck -15 links -16 none -22 proofs -26 responsible -25
h/etp	deadline -18 none 27 responsible -15
h/fini le	deadline 17 end 17 start -20
h/foi	deadline -17 lastCheck 21 none 17 responsible -18 status -18
h/fort	deadline -16 documents -16 links -16 none -25 responsible -15 severity 15 status -18 step 22
h/horiz	deadline 25 expiry -17 lastCheck -16 none -15 priority -23 status -15
h/inter	deadline -18
h/jai	deadline -19 lastCheck 19
h/jusqu	deadline -15 expiry 25 none -15 priority -15 status -15
h/la preuv	deadline -15 expiry -24 lastCheck -26 links 23 none -25 session -19
h/label	deadline -16 documents -18 indicator -26 label 20 none -18 responsible -15 status -17 step 15
h/last revie	deadline -17 expiry -15 lastCheck 19
h/le gar	deadline -15 links -17 responsible 25 step -18
h/leve	deadline 22
h/leve$	deadline 22 none -16
h/looke	deadline -15 lastCheck 16
h/must	deadline 20 expiry -21
h/oeil	deadline -27 lastCheck 22
h/papel	deadline -15 label -16 links -19 none -22 proofs 25 responsible -15 score -16 status -16
h/pdt	deadline -15 documents -15 none -20 phase 23 step -15
h/pris	deadline -20 lastCheck 23 none -17
h/reali	deadline 18 expiry -18 lastCheck -16
h/recul	deadline -19 lastCheck 18
h/recyc	deadline -21 expiry 24 none -21
h/regar	deadline -17 lastCheck 19
h/relec	deadline -22 lastCheck 18 status -15
h/relec$	deadline -23 lastCheck 18 status -16
h/resse	deadline -16 status 22
h/row	deadline -21 expiry -18 indicator -19 lastCheck -19 none 18 priority -16 status -19
h/sever$	deadline -18 expectedLevel -19 indicator -16 label -15 links -16 none -21 priority -17 proofs -15 severity 23 status -18
h/soit	deadline 25 expiry -15 lastCheck -20 none -20
h/sorte	deadline 18
h/souha	deadline 20 phase -17 step -21
h/stat$	deadline -15 documents -15 expiry -15 none -34 proofs -20 reference -16 responsible -17 session -15 status 32 step -17 version -15
h/tard	deadline -15 expiry 19
h/valid	deadline -25 expiry 26 indicator -18 label -15 lastCheck -19 links -16 none -22 proofs -29 responsible -19 score -15 severity -18 version -15
h/vgp	deadline -21 lastCheck 18
h/vie	deadline -19 expiry 18 proofs -16
h/^rnq	documents -15 indicator 21 label -16 none -19 status -15 step -16
h/^seque	documents -15 links -16 none -16 responsible -15
h/^trac	documents 16 links -17 none -20 proofs 16
h/a donne	documents 18 none -19 proofs 19 status -15
h/ass	documents 15
h/assoc	documents 16 none -24 step -19 version -15
h/avec l	documents -20 none -15 step 18
h/du parco	documents -17 links -16 none -18 responsible -20
h/ecrit	documents 18 links -23 none -15
h/envoi	documents 18 none -17 step -15
h/etap du	documents -15 phase -32 step 23
h/exemp	documents -15 links -16 none 31 proofs -24 status -17
h/fait$	documents -23 step 18
h/fichi	documents 15 indicator -15 links -16 none -24 proofs 22 responsible -15 status -15 step -15
h/get	documents 16
h/journ	documents -15 none -15
h/l elev	documents -20 step 21
h/label$	documents -16 indicator -26 label 29 none -16
h/mono	documents -17 links -18 none -19 phase -17 responsible 24 severity -15 status -22 step -17
h/or	documents 15
h/sign$	documents 21 links -15 step -27
h/vont	documents 16
h/zapie	documents -17 links -15 responsible 18
h/^clot	end 19 session -15 steps -15
h/^clotu	end 24 start -20 steps -19
h/^end	end 18 start -23
h/^fini	end 17 none -15 severity -25 start -22 status 15
h/^mid	end -17
h/^premi	end -19 none -16 start 17
h/^regle	end -15 steps 23
h/^start	end -34 start 22
h/aux	end -15 steps 19
h/clot	end 20 session -15 steps -15
h/clotu	end 24 start -19 steps -19
h/deb	end -24 none -15 start 23 steps -17 trainee -16
h/debut$	end -16 start 16 steps -16
h/demar	end -22 start 22
h/demar le	end -19 start 19
h/du$	end -21 links -15 none -17 reference -16 responsible -17 session -15 start 20 steps -17 trainee -18
h/emarg	end -15 none -16 responsible -15 steps 16
h/end	end 28 session -21 start -28 steps -20
h/fafce	end -15 none -19 responsible -15 steps -16 trainee -16
h/finis	end 23 start -25 steps -17
h/finit	end 21 start -23
h/finit le	end 21 start -20
h/jn	end 18 steps -15
h/mid	end -17
h/re	end -16 start 15
h/sort$	end 16
h/start	end -30 session -20 start 33 steps -17
h/wrap	end 15
h/^att	expectedLevel 18 none -17
h/atend	expectedLevel 21 label -15
h/atend$	expectedLevel 23 label -16
h/atten du	expectedLevel 21 label -23
h/bar	expectedLevel 17 links -15 status -15
h/cahie	expectedLevel 19 responsible -15
h/cefr	expectedLevel -20 none 21 status -15
h/couve$	expectedLevel -20 none -23 priority -16 severity -16
h/de couve	expectedLevel -20 indicator -19 none -18 priority -16 severity -16 status 15
h/de nc	expectedLevel 15 none -32 severity 21 status -23
h/descr	expectedLevel -21 indicator -16 label 24 status -19
h/descr$	expectedLevel -19 label 19
h/enonc	expectedLevel -35 label 22 none -16 proofs -24 responsible -19
h/exig	expectedLevel 15 none -16 priority -19 proofs -17 severity -15 status -24
h/exige$	expectedLevel -18
h/expec$	expectedLevel 20 none -20 status -15
h/grad	expectedLevel -19 none -15 severity 20 status -22
h/imper	expectedLevel 17
h/le guid	expectedLevel 15
h/minim	expectedLevel 21 none -18
h/norma	expectedLevel -24 label 21
h/petit	expectedLevel -17 none -26 responsible -19 severity 22 status -21
h/req	expectedLevel 18 priority -17
h/reten	expectedLevel -18 status 21
h/reten$	expectedLevel -19 status 21
h/thema	expectedLevel -15 indicator -17 none -15 status -15
h/typ de	expectedLevel 17 none -30 status -19
h/urgen$	expectedLevel -22 none -16 priority 28 responsible -15 status -27
h/^bon	expiry 22
h/^perem	expiry 21
h/^sign	expiry -16 steps 16
h/^val	expiry 20 indicator -17 links -16 none -21 proofs -16 responsible -17 status -18 version -15
h/bon jusqu	expiry 21
h/caduc	expiry 15
h/corpu	expiry -17 none -19 proofs 25 status -15
h/cotat$	expiry -18 lastCheck -18 status -15
h/du papie	expiry -26 indicator -29 label -24 links -17 none -31 proofs -28 version 19
h/insti	expiry -20 none -18 reference -15
h/insti$	expiry -22 none -18
h/jusqu au	expiry 22 none -15
h/la cotat	expiry -17 lastCheck -18 score 15 status -16
h/limit	expiry 15
h/oppos	expiry 16 lastCheck -15 links -15 none -21 proofs 24
h/pce	expiry -17 indicator -25 links -19 none -35 proofs 19 responsible -24 session -22 version -26
h/pce$	expiry -18 indicator -25 links -20 none -22 proofs 19 responsible -26 session -23 version -25
h/plus tard	expiry 19
h/redo	expiry 20
h/renou	expiry 15
h/^acc	indicator -16 links 30 none -20 reference -16 responsible -17 status -15
h/^autho	indicator -15 links -15 none -20 proofs -16 responsible 19 session -15
h/^categ	indicator -17 none 29 status -18
h/^exhib	indicator -18 none -27 proofs 17 responsible -15 status -16 version -18
h/^freq	indicator -15 none 20
h/^guid	indicator -16 none 16 status -17
h/^how	indicator -15 none 15 responsible -19 status -18
h/^objet	indicator -21 label 22 status -21
h/^prouv	indicator 18 none -19 proofs -24 version -18
h/^relat	indicator 17 none -15
h/^reper	indicator 16 none -15
h/^revis	indicator -19 none -16 priority -16 version 18
h/^sert	indicator 21 proofs -17 responsible -15 status -18 version -16
h/autho	indicator -15 links -15 none -21 proofs -16 responsible 20 session -16
h/c ou	indicator -17 links 28 none -17 status -27
h/caus	indicator -15 label 17 none -15 proofs -23
h/chiff	indicator 28 label -15 none -21 score -17 version -24
h/comm	indicator -20 links -18 proofs 19 status -15
h/de matur	indicator -17 score 15
h/est bon	indicator -17 links -25 severity -16 status 28
h/est quoi	indicator -21 links -19 proofs 18 status -16
h/est$	indicator -15 responsible -15
h/etay	indicator 16 none -15
h/etay$	indicator 17
h/exhib	indicator -17 none -25 version -17
h/ged	indicator -17 none -16 proofs -16 reference 20 status -15
h/ged$	indicator -15 none -16 proofs -15 reference 19 version -15
h/group	indicator -19 none -18 proofs -16 responsible -23 session 16 status -16 version -16
h/group$	indicator -19 none -16 proofs -15 responsible -17 status -15
h/hrs	indicator -16 none 20 status -15
h/il	indicator 16 none -28 responsible -19 version -18
h/imput	indicator 19 status -16
h/ind no	indicator 17 none -18
h/indik	indicator 32 none -34 version -18
h/int	indicator -20 label 25 status -22
h/inten	indicator -17 label 17 status -24
h/is	indicator -15 links -16 none 22 proofs -16 responsible -15 status -20
h/langu$	indicator -15 none 24 responsible -17 status -17
h/mood	indicator -17 label -32 severity -17 status 34
h/numer$	indicator 27 none -26 status -15
h/n° doc	indicator -16 none -15 proofs -15 reference 25 responsible -15 version -20
h/n° ind	indicator 25 label -15 none -22 reference -18
h/objet	indicator -23 label 22 status -19
h/perso$	indicator -16 links -17 none -16 status -16
h/prouv	indicator 17 label -22 links -17 none -21 reference -15 responsible -16 status -15 version -19
h/quoi$	indicator 16 proofs -21
h/ratta	indicator -19
h/relat	indicator 18 none -16
h/reper	indicator 17 none -16 responsible -15
h/resum	indicator -15 label 19 status -16
h/seque$	indicator -15 links -16 none -22 phase -38 responsible -17 step 29
h/sert	indicator 23 none -15 proofs -20 responsible -16 status -20 version -16
h/sert a	indicator 20 proofs -16 responsible -15 status -16
h/tous	indicator -26 none 23
h/v$	indicator -19 responsible -15 version 21
h/vis	indicator 21 label -16 none -17 version -19
h/vis$	indicator 20 label -15 none -16 version -20
h/wbs	indicator 21 none -26 version -28
h/^resum	label 16
h/ask	label 15
h/en charg	label -16 responsible 25 status -15
h/for	label 16 links -17 none -17 proofs -18 status -20
h/ils	label 20 links -15 none -27
h/me deman	label 17
h/nous	label 27 none -34
h/on me	label 16
h/qu ils	label 18 none -21
h/resum$	label 16
h/shar	label -15 links 18
h/truc	label 16
h/^auto	lastCheck -18 status 18
h/^const	lastCheck -22 status 21
h/^min	lastCheck -23 none -17 severity 22 status -15
h/frequ de	lastCheck -16 none 25 status -17
h/grav	lastCheck -15 links -15 none -18 responsible -15 severity 24 status -26
h/inter$	lastCheck 15 steps 16
h/la derni	lastCheck 17
h/^armoi	links 16 none -17
h/^chemi	links 22 none -17 proofs -19
h/^curre	links -15 none -17 priority -15 status 23
h/^driv	links 20
h/^exemp	links -17 none 32 proofs -27 status -17
h/^folde	links 17
h/^id	links -19 none -25 proofs -19 reference 26 responsible -26 version -15
h/^loc	links 26 none -16 proofs -22 responsible -22 status -17
h/^matur	links -16 none -20 responsible -16 status 28
h/^on	links -22 none -16 status 24
h/^petit	links -15 severity 15
h/^pr	links -17 responsible -16 status -20 version -15
h/^stora	links 18
h/^the	links -15 proofs -17
h/armoi	links 16 none -16
h/artif$	links -25 proofs 23 version -20
h/au burea	links 19 status -15
h/au pacq	links -19 none -20 priority 19
h/burea	links 19 status -15
h/ca en	links -15 status 19
h/cest	links 18 none -16 status -16
h/chemi d	links 15
h/con	links -15 none 22
h/consu	links -22 none -25 proofs 31 responsible -20 status -17 version -16
h/coule du	links -20 none 22
h/cours	links -15 none -19 responsible -21 session 20
h/d acc	links 16
h/depos	links 17 status -19
h/dossi de	links 17 reference -16 steps -15
h/driv	links 18
h/driv$	links 16
h/ds	links 26 none -26 priority -22
h/dur	links -15 none 24
h/effor	links -16 none 20 proofs -15 status -15
h/empla$	links 21 reference -15 status -17
h/est ce	links 22
h/est ou	links -17 status 23
h/exemp de	links -15 none 30 proofs -29 status -16
h/gardi	links -18 none -17 responsible 17
h/grp	links -17 none -22 reference -16 responsible -20 session 21 status -20 version -15
h/i stand	links -15 status 17
h/in$	links -20 none -16 reference -15 responsible -19 session -15 status 18 steps 20
h/it s	links -19 responsible -18 status 16
h/jen	links -28 status 29
h/kb	links -22 none 22 proofs -17
h/le trouv	links 19
h/li	links -15 none -24 proofs 17 status -18
h/li$	links -15 none -23 proofs 17 status -16
h/lien vers	links 17
h/liv	links 23 status -24
h/liv$	links 25 none -15 status -23
h/livr	links -18 steps 16
h/on en	links -27 none -15 status 27
h/ou c	links 22 status -28
h/ou cest	links 18 none -16 status -17
h/ou en	links -22 status 28
h/path$	links 24 none -19 proofs -15 status -15
h/port	links -15 none -23 responsible 22 status -15
h/prefe	links -23 none 19
h/prob	links -18 none -15 proofs 21 responsible -20 status -22
h/proce	links -15 none -27 proofs 16
h/proce$	links -15 none -26 proofs 16
h/resea	links 17
h/resul	links -15 none -19 status 22
h/room$	links -15 none 24 responsible -15 status -20
h/sa	links -15
h/sall$	links -16 none 26
h/serve	links 21 none -16
h/shap	links -16 responsible -17 status 17
h/siz	links -15 none 24 proofs -15
h/sont	links 15
h/sprin	links -15 none 27 proofs -15 status -15
h/stand$	links -21 none -25 responsible -17
h/stora	links 19
h/trouv	links 18 status -15
h/up	links -20 none -27 reference -16 session -15 start -20
h/vers le	links 18 none -19
h/versi du	links -15 none -16 proofs -24 status -17 version 23
h/versi$	links -16 none -15 proofs -17 version 21
h/where it	links 22 status -24
h/^budge	none 27
h/^cat	none -19 proofs -19 status -17
h/^champ	none -15
h/^cours	none -18 responsible -17 session 21
h/^email	none 25
h/^emarg	none -16
h/^grav	none -16 severity 22 status -26
h/^hour	none 25
h/^je	none -17 status -17
h/^journ	none -15
h/^langu	none 25 responsible -16 status -16
h/^learn	none -17 responsible -16 session -23 steps -16 trainee 20
h/^mail	none 26
h/^nombr	none 25 status -18
h/^ok	none -20 severity -17 status 26
h/^pag	none 18
h/^ph	none -18 phase 21 responsible -16 step -16
h/^pourc	none -15 score 21 status -15
h/^prix	none 23 status -15
h/^sall	none 21
h/^scor	none -15 score 18
h/^sever	none -17 severity 19
h/^tel	none 23 status -15
h/^weigh	none -15 score 15
h/accue	none 16 responsible -15 status -17
h/accue$	none 16 status -18
h/an	none 16 responsible -21 status -17 steps 18
h/and	none -18 responsible -16 status 19
h/ap	none -18 phase 17 status -15
h/appor	none -21 proofs 20
h/appor$	none -22 proofs 21
h/apres$	none -17
h/archi	none 20 status -16
h/assoc$	none -24 status -18 step -21 version -15
h/avec	none -23 phase -15 reference -17 responsible -22 status -17
h/binde	none 24 status -18
h/budge$	none 21
h/cat	none -18 proofs -19 status -17
h/ce qui	none -18 proofs 27 responsible -19 status -18
h/certi$	none -15 steps 16
h/co	none -15 priority 15
h/cod$	none -20 proofs -17 reference 21
h/coef	none -16 score 17
h/colou	none 23 responsible -16 status -18
h/condu	none -16 session 16
h/coule$	none 18
h/count	none 16 status -15
h/count$	none 19
h/cout	none 17
h/cpf	none -19 reference 16 responsible -17 steps -17
h/d accue	none -15 steps 15
h/d echan	none 18 status -18
h/d entre	none 26 status -15
h/de chant	none -16
h/de pag	none 25
h/desig	none -15 responsible 19
h/docum de	none -25 proofs 26 responsible -20 status -17
h/du bilan	none -15 phase 19 session 16 start -15 step -15 steps -16 trainee -26
h/du suppo	none -22
h/ec	none -15 severity 18
h/elimi	none -17 severity 18
h/email	none 24
h/email$	none 23
h/epi	none -18 responsible -15 steps 17 trainee -15
h/epreu	none -15 steps 15
h/etat$	none -20 responsible -17 status 28
h/exami	none -16 proofs 29
h/f$	none -19 status -18
h/fact	none -15 steps 15
h/falc	none 19
h/finan	none 15
h/fort$	none -21 step 20
h/freq	none 21
h/freq$	none 21 responsible -15 status -16
h/frequ$	none 20
h/gat	none -16 phase 17 session -16
h/h$	none 20
h/hand	none -15 proofs 21
h/heur$	none 16 steps -15
h/homm	none 19 version -17
h/hour	none 24
h/humeu	none 21
h/if	none -15 severity 21
h/il est	none -16
h/j 0	none -15 proofs 18
h/je montr	none -17 proofs 17
h/la sall	none 18
h/laudi	none -16 proofs 23
h/livre	none -15 steps 22
h/mail	none 25 proofs -17
h/maitr	none -15 status 16
h/matur$	none -15 status 23
h/meeti	none 19 status -15
h/mim	none 20
h/monta	none 16
h/moyen	none -28 proofs 19
h/mt	none 17
h/mur	none -15 status 16
h/nat	none -15 severity 17
h/neph	none -15 reference 18 responsible -15
h/nombr	none 24
h/nombr de	none 19
h/n° de	none -18 version 15
h/oblig	none -15
h/often	none 19
h/on fait	none -16
h/oppos$	none -18 proofs 22 status -16
h/outil	none -15 responsible -16
h/p$	none 16
h/pecki	none -24 priority 22
h/ph	none -17 phase 20 responsible -15
h/poche$	none 23
h/pourc	none -15 score 21 status -15
h/pret	none -20 status 18
h/prio	none -31 priority 24
h/prix	none 26 status -17
h/prix$	none 25
h/quell	none -16 version 17
h/ratin	none -15 score 17
h/ratin$	none -16 score 17
h/regl	none -24 responsible -17 status 16
h/regle	none -15 steps 17
h/room	none 22 status -18
h/roul	none -20 status 24
h/runni	none -17 responsible -17 status 19
h/spent	none 24 status -15
h/spent$	none 23
h/statu de	none -16 status 17
h/suppo$	none -37
h/swiml	none -17 phase 17 responsible -17
h/tel	none 29 status -16
h/tel$	none 29 status -16
h/templ	none -15
h/tensi	none 22 version -23
h/tenu	none -20 responsible 20 version -20
h/tps	none 21
h/trac	none -20 proofs 19 responsible -15 session -20 status -16
h/trac$	none -21 proofs 20 responsible -16 session -20 status -16
h/ui	none 22 priority -22
h/versi en	none -19 version 18
h/veule	none -16
h/y n	none -16
h/jalon	phase -24 step 17
h/l etap	phase -16 status -21
h/a prese	proofs 22
h/a sorti	proofs 15
h/doc a	proofs 21 responsible -16 status -17
h/eleme a	proofs 19
h/gist	proofs -16
h/la nc	proofs -18 severity 19 status -19
h/show	proofs 18
h/sur	proofs -22 responsible -20 score 18 status -16 steps -17
h/sur 0	proofs -17 score 17
h/ve	proofs 15
h/^ident	reference 21 responsible -16
h/^neph	reference 17
h/ident	reference 22 responsible -17 session -15
h/^custo	responsible -15
h/^publi	responsible -16
h/^retou	responsible -16 steps 22
h/anima	responsible 20
h/appre$	responsible -16 trainee -15
h/autri	responsible 15 status -15
h/du doc	responsible -18 status -20 version 18
h/garan	responsible 17
h/ger$	responsible 15
h/kept	responsible 15
h/ki$	responsible 18 steps -16
h/ocup	responsible 18
h/publi	responsible -16
h/secre	responsible 18 status -16
h/sen	responsible 18
h/suiv	responsible -16 session 17
h/earne	score 16
h/of 0	score 15
h/pct	score 15 status -15
h/readi	score 17
h/real$	score 16 status -15
h/scor$	score 21
h/valeu	score 16
h/dossi$	session -19 start -15 trainee -17
h/gar$	session -20 step -17 trainee 17
h/la trac	session -18
h/lie$	session 15
h/peda	session -18 steps 27
h/run$	session 24 steps -22
h/suivi$	session 27
h/tire	session 16
h/^nat	severity 16
h/de confo	severity -20 status 18
h/grav ou	severity 22 status -22
h/grav$	severity 19 status -22
h/gross	severity 15
h/leger	severity 16 status -15
h/missi	severity 15
h/missi$	severity 15
h/ok ou	severity -15 status 18
h/rat	severity 15
h/reser	severity 16
h/^deb	start 15
h/kicko	start 16
h/puls	start -17 steps 15
h/^avanc	status 19
h/^util	status -16
h/conc	status -18
h/diagn	status 16
h/est il	status 15
h/etat du	status 16
h/parc	status -15
h/plac	status 16 step -16
h/qa	status -17
h/qu il	status -16
h/throu	status -17
h/trico	status 16
h/trouv$	status -17
h/util	status -19
h/where i	status 19
h/^appel	steps 20
h/^conv	steps 16
h/^coup	steps 16
h/^devi	steps 18 trainee -20
h/^fact	steps 27
h/^factu	steps 20 trainee -19
h/^final	steps 15
h/^invoi	steps 16
h/^joini	steps 18
h/^livre	steps 21
h/^prere	steps 16
h/^ri	steps 17
h/^welco	steps 22
h/a chaud	steps 15
h/accep$	steps 19
h/appel	steps 20
h/asses$	steps 17 trainee -15
h/atest	steps 21
h/back	steps 16
h/bes	steps 16
h/cac	steps 15 trainee -18
h/chaud	steps 16
h/chaud$	steps 16
h/conv	steps 17
h/coup de	steps 15
h/decou	steps 15
h/depar$	steps 18
h/destr	steps 18
h/devi	steps 20 trainee -21
h/donn$	steps 18
h/env	steps 19
h/envoy	steps 16
h/exam	steps 20
h/final	steps 25
h/follo	steps 15
h/froid	steps 15
h/hot	steps 19
h/hous	steps 21
h/instr	steps 18
h/joini	steps 22
h/livre d	steps 17
h/midpo	steps 16
h/odd	steps -15
h/pack	steps 17
h/place	steps 19
h/pm	steps 15
h/pre	steps 17
h/preli	steps 17
h/rasse	steps 15
h/recei	steps 16
h/recei$	steps 16
h/remi$	steps 17
h/rende	steps -17
h/rende vous	steps -17
h/retou	steps 18
h/ri	steps 18 trainee -15
h/rul	steps 20
h/sheet	steps 29 trainee -18
h/somma	steps 16
h/theor	steps 16
h/vous	steps -20
h/vous le	steps -15
h/welco	steps 23
h/cart	trainee -19
h/factu	trainee -18
h/^quell	version 18
indicators/afterDocuments	BC -9 CFA -22 OF -10 VAE -16 action -11 applicable -7 body -18 comment -10 criterion -24 date -10 deadline 4 expectedLevel -15 expiry -8 indicator -13 label -23 lastCheck -1 links 8 none -7 priority -1 proofs -20 responsible -5 score -7 severity -6 status -10 version -8
indicators/afterNumbers	BC -19 CFA -9 OF -16 VAE -7 action -14 applicable -19 body -10 comment -18 criterion -11 date -15 deadline -10 expectedLevel -21 expiry -10 indicator -10 label 1 lastCheck -9 links -12 none -9 priority -17 proofs -14 responsible -14 score -13 severity -14 status -8 version -17
indicators/amongMarks	BC 7 CFA -8 OF -7 VAE -1 action -4 applicable -15 comment -7 criterion -7 date -9 deadline -13 expectedLevel -9 expiry -8 indicator -14 label -8 lastCheck -5 links -9 none -6 priority -5 proofs -4 responsible -5 score -21 severity -16 status -11 version -8
indicators/asks	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -2 body -2 comment -10 criterion -1 deadline -2 expectedLevel -3 label -1 links -1 none -18 priority -3 proofs -5 responsible -4 score -1 severity -2 status 28 version -1
indicators/besideMarks	BC -5 CFA -2 OF -6 VAE -5 action -5 applicable -12 body -10 comment -11 criterion -24 date -11 deadline -8 expectedLevel -13 expiry -7 indicator -6 label -15 lastCheck -11 links -7 none -8 priority -9 proofs -7 responsible -7 score -11 severity -12 status -12 version -9
indicators/bias	BC -23 CFA -28 OF -21 VAE -24 action -16 applicable -22 body -24 comment -7 criterion -12 date -25 deadline -7 expectedLevel -16 expiry -19 indicator -4 label -4 lastCheck -16 links -10 none 3 priority -14 proofs -12 responsible -12 score -18 severity -16 status -2 version -20
indicators/booleans	BC -5 CFA -5 OF -1 VAE -4 action -10 applicable 1 body -7 comment -17 criterion -20 date -25 deadline -21 expectedLevel -39 expiry -21 indicator -5 label -8 lastCheck -23 links -8 none 8 priority -24 proofs -18 responsible -13 score -35 severity -28 status -41 version -12
indicators/cased	BC -9 CFA -9 OF -6 VAE -9 action -7 applicable -6 body 5 comment -16 criterion 3 date -22 deadline -20 expectedLevel -9 expiry -21 indicator -20 label 2 lastCheck -23 links -13 none -5 priority -17 proofs -6 responsible -3 score -27 severity -3 status -12 version -16
indicators/code	BC -31 CFA -28 OF -34 VAE -35 action -3 applicable -37 body -48 comment 2 criterion 6 date -28 deadline -13 expectedLevel -42 expiry -25 indicator -22 label -27 lastCheck -26 links -1 none -17 priority -11 proofs -4 responsible -10 score -38 severity -7 status -13 version 7
indicators/criteria	BC -2 CFA -1 OF 1 VAE -5 action -22 body -18 comment -10 criterion 26 date -10 deadline -24 expectedLevel -4 expiry -7 indicator -22 label -20 lastCheck -9 links -27 none -9 priority -28 proofs -22 responsible -28 score -7 severity -18 status -3 version -17
indicators/dates	BC -23 CFA -24 OF -27 VAE -32 action -32 applicable -28 body -23 comment -38 criterion -29 date 5 deadline 8 expectedLevel -28 expiry 9 indicator -35 label -26 lastCheck 8 links -55 none -45 priority -38 proofs -39 responsible -30 score -32 severity -31 status -48 version -14
indicators/digit	BC 8 CFA 5 OF 6 VAE 9 action -6 applicable 3 body -6 comment -10 criterion 1 date -9 deadline -16 expectedLevel -16 expiry -6 indicator -26 label -9 lastCheck -7 links -9 none -14 priority -8 proofs -5 responsible -8 score -11 severity -5 status -26 version -9
indicators/document	BC -6 CFA -7 OF -6 VAE -9 action 9 applicable -6 body -31 comment -22 criterion -25 date -13 deadline -20 expectedLevel -32 expiry -9 indicator -30 label -36 lastCheck -10 links -10 none 10 priority -40 proofs 21 responsible -30 score -14 severity -23 status -66 version -9
indicators/earlier	BC -15 CFA -15 OF -17 VAE -20 action -17 applicable -17 body -15 comment -19 criterion -12 date 9 deadline -6 expectedLevel -18 expiry -35 indicator -17 label -16 lastCheck 10 links -31 none -22 priority -22 proofs -22 responsible -14 score -19 severity -19 status -29 version -1
indicators/empty	BC -6 CFA -17 OF -8 VAE -7 action -9 applicable -7 body -11 comment -12 criterion -40 date -21 deadline -13 expectedLevel -8 expiry -13 indicator -56 label -53 lastCheck -15 links -16 none -13 priority -13 proofs -8 responsible -12 score -19 severity -15 status -11 version -11
indicators/few	BC -3 CFA -6 OF -6 VAE -7 action -16 applicable -4 body -6 comment -20 criterion 1 date -29 deadline -20 expectedLevel -5 expiry -25 indicator -45 label -43 lastCheck -28 links -9 none -4 priority -4 proofs -23 responsible -3 score -7 severity -8 status -7 version -3
indicators/file	BC -8 CFA -9 OF -9 VAE -8 action -15 applicable -7 body -7 comment -18 criterion -2 date -13 deadline -7 expectedLevel -22 expiry -9 indicator -22 label -19 lastCheck -11 links -10 none -7 priority -8 proofs 19 responsible -9 score -6 severity -2 status -12 version -6
indicators/filled	BC -11 CFA -10 OF -8 VAE -10 action -24 applicable -7 body -5 comment -25 criterion -8 date -1 deadline -13 expectedLevel -4 expiry -19 indicator -10 label -8 lastCheck -11 links -13 none -7 priority -10 proofs -10 responsible -13 score -2 severity -26 status 6 version -9
indicators/first	BC -7 CFA -14 OF -5 VAE -13 action -6 applicable -13 body -15 comment -20 criterion 10 date -20 deadline -6 expectedLevel -16 expiry -8 indicator -7 label -12 lastCheck -7 links -12 none 1 priority -11 proofs -11 responsible -7 score -23 severity -6 status -16 version -14
indicators/gravity	BC -12 CFA -16 OF -15 VAE -16 action -4 applicable -15 body -1 comment -6 criterion -4 date -1 deadline -3 expectedLevel 22 expiry -1 lastCheck -1 none -12 priority -4 proofs -1 responsible -3 score -7 severity -23 status -18 version -1
indicators/hundred	BC -35 CFA -27 OF -39 VAE -41 action -13 applicable -37 body -12 comment -20 criterion -5 date -21 deadline -32 expectedLevel -15 expiry -14 indicator 2 label -15 lastCheck -20 links -22 none 4 priority -17 proofs -19 responsible -14 score 7 severity -10 status -36 version -15
indicators/indicators	BC -9 CFA -6 OF -6 VAE -6 action -21 applicable -2 body -20 comment -7 criterion 4 date -18 deadline 4 expectedLevel -13 expiry -19 indicator 8 label -29 lastCheck -20 links -12 none -5 priority -30 proofs -28 responsible -33 severity -21 status -9 version -4
indicators/isLabel	BC -6 CFA -5 OF -5 VAE -7 action -9 applicable -7 body -7 comment -22 criterion -8 date -5 deadline -10 expectedLevel -5 expiry -4 indicator 4 label 21 lastCheck -4 links -21 none -20 priority -11 proofs -21 responsible -16 score -8 severity -14 status -26 version -12
indicators/isNumber	BC -9 CFA -6 OF -10 VAE -9 action -6 applicable -3 body -4 comment -8 criterion -27 date 4 deadline -15 expectedLevel -6 expiry -8 indicator 21 label -9 lastCheck -12 links -15 none -10 priority -11 proofs -12 responsible -8 score -28 severity -4 status -17 version -19
indicators/lack	BC -16 CFA -19 OF -19 VAE -23 action -52 applicable -22 body -34 comment 28 criterion -15 date -9 deadline -20 expectedLevel -17 expiry -11 indicator -18 label -24 lastCheck -10 links -43 none -13 priority -46 proofs -12 responsible -45 score -20 severity -35 status 28 version -23
indicators/last	BC -12 CFA 4 OF -12 VAE -2 action -12 applicable -13 body -3 comment -10 criterion -14 date -2 deadline -15 expectedLevel -5 expiry -13 indicator -9 label -25 lastCheck -15 links -14 none -5 priority -8 proofs -25 responsible -13 score -7 severity -7 status -5 version -3
indicators/later	BC -14 CFA -15 OF -18 VAE -19 action -15 applicable -16 body -11 comment -22 criterion -15 date -18 deadline 6 expectedLevel -16 expiry 14 indicator -22 label -11 lastCheck -11 links -23 none -26 priority -19 proofs -17 responsible -13 score -19 severity -20 status -29 version -7
indicators/link	BC -15 CFA -14 OF -15 VAE -17 action -36 applicable -16 body -22 comment -53 criterion -23 date 5 deadline 6 expectedLevel -52 indicator -35 label -32 lastCheck 1 links 40 none -65 priority -36 proofs -57 responsible -33 score -21 severity -23 status -49 version -37
indicators/lists	BC -11 CFA -11 OF -11 VAE -14 action -8 applicable -11 body -5 comment -14 criterion -14 date -18 deadline 20 expectedLevel -10 expiry -19 indicator -12 label -3 lastCheck -13 links -17 none -23 priority -17 proofs -7 responsible -10 score 17 severity -12 status -24 version -22
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -34 applicable -1 body -1 comment -30 criterion -3 date -3 deadline -2 expectedLevel -36 expiry -2 indicator 8 label -27 lastCheck -2 links -39 none 15 priority -1 proofs 7 responsible -10 score -2 severity -1 status -14 version -3
indicators/marks	BC -9 CFA -2 OF -4 VAE -4 action -21 applicable -2 body -24 comment -11 criterion -15 expectedLevel -6 expiry 1 indicator -26 label -18 lastCheck 1 links -41 none -9 priority -19 proofs -23 responsible -26 score -14 severity -8 status -7 version -23
indicators/numbers	BC 1 CFA -3 OF -6 VAE 1 action -20 applicable -2 body -20 comment -27 criterion -5 date -30 deadline -35 expectedLevel -25 expiry -23 indicator -9 label -26 lastCheck -30 links -30 none 4 priority -26 proofs -30 responsible -22 score 1 severity -19 status -40 version -23
indicators/order	BC -24 CFA -23 OF -26 VAE -29 action 33 applicable -26 body -36 comment -13 criterion 12 date -17 deadline -27 expectedLevel -12 expiry -15 indicator -31 label -36 lastCheck -18 links -16 none -22 priority -13 proofs -14 score -26 severity -2 status -10 version -20
indicators/percent	BC -19 CFA -22 OF -23 VAE -23 action -6 applicable -22 body -3 comment -22 criterion -19 date -6 deadline -14 expectedLevel -26 expiry -4 indicator -12 label -4 lastCheck -6 links -7 none -21 priority -27 proofs -17 responsible -12 score 33 severity -20 status -39 version -13
indicators/person	BC 2 CFA 3 OF 3 VAE 3 action -52 applicable 1 body 12 comment -18 criterion -45 date -20 deadline -35 expectedLevel -59 expiry -17 indicator -40 label -42 lastCheck -21 links -45 none -26 priority -8 proofs -16 responsible 20 score -30 severity -45 status -5 version -10
indicators/phase	BC -6 CFA -7 OF -7 VAE -8 action -7 applicable -10 body -4 comment -28 criterion 30 date -8 deadline 25 expectedLevel -22 expiry -10 indicator -16 label -4 lastCheck -10 links -15 none -37 priority -24 proofs -10 responsible -11 score -15 severity -10 status 13 version -21
indicators/place	BC -6 CFA -11 OF -3 VAE -6 action -6 applicable -13 body -7 comment -5 criterion -31 date -7 deadline -9 expectedLevel -9 expiry -8 indicator -30 label -33 lastCheck -7 links -9 none -8 priority -3 proofs -15 responsible -7 score -5 severity -6 status -13 version -8
indicators/prefixed	BC -3 CFA -2 OF -4 VAE -3 action -15 applicable -4 body -12 comment 10 criterion -21 date -4 deadline -19 expectedLevel -22 expiry -3 indicator 20 label -13 lastCheck -4 links 13 none -26 priority -10 proofs -23 responsible -19 score -4 severity -11 status -33 version 1
indicators/priority	BC -31 CFA -32 OF -38 VAE -38 action -33 applicable -35 body -36 comment -13 criterion -4 date -18 deadline -38 expectedLevel -5 expiry -13 indicator -5 label -15 lastCheck -18 links -23 none -30 priority 43 proofs -34 responsible -35 score -3 severity -10 status -21 version -5
indicators/ratio	BC -20 CFA -17 OF -21 VAE -17 action -5 applicable -18 body -3 comment -12 criterion -12 date -5 deadline 3 expectedLevel -10 expiry -4 indicator -13 label -3 lastCheck -4 links -6 none -17 priority -15 proofs -5 responsible -7 score 26 severity -11 status -25 version -7
indicators/rising	BC -20 CFA -16 OF -22 VAE -20 action -13 applicable -24 body -8 comment -4 criterion -18 date -15 deadline 2 expectedLevel -9 expiry -14 indicator 16 label -25 lastCheck -16 links -12 none 3 priority -20 proofs -20 responsible -17 score -5 severity -9 status -9 version -15
indicators/said	BC -1 CFA -1 OF -4 VAE -2 action -18 applicable -2 body -28 comment -4 criterion -11 date -8 deadline -14 expectedLevel -2 expiry -10 indicator -23 label -32 lastCheck -11 links -45 none -5 priority -11 proofs -11 responsible -22 severity -3 status 7 version -18
indicators/second	BC -10 CFA -16 OF -19 VAE -33 action -12 applicable -20 body -12 comment -10 criterion -5 date -11 deadline -9 expectedLevel -12 expiry -11 indicator 8 label -6 lastCheck -10 links -6 none -7 priority -18 proofs -10 responsible -12 score -14 severity -18 status -11 version -10
indicators/sentences	BC -18 CFA -18 OF -18 VAE -22 action 6 applicable -19 body -39 comment 14 criterion -35 date -19 deadline -28 expectedLevel 9 expiry -17 indicator -2 label 3 lastCheck -19 links 5 none -6 priority -36 proofs -5 responsible -60 score -25 severity -34 status -26 version -29
indicators/separators	BC -9 CFA -9 OF -8 VAE -11 action -23 applicable -8 body -30 comment -14 criterion -23 date -8 deadline -11 expiry -9 indicator 4 label 15 lastCheck -8 links -2 none -13 priority -36 proofs -1 responsible 19 score -12 severity -22 status 5 version -24
indicators/severity	BC -30 CFA -33 OF -31 VAE -32 action -14 applicable -31 body -21 comment -24 criterion -29 date -18 deadline -23 expectedLevel 21 expiry -23 indicator -19 label -13 lastCheck -17 links -29 none -40 priority -20 proofs -37 responsible -36 score -28 severity 35 status -42 version -6
indicators/short	BC 1 CFA -1 OF 1 VAE 2 action -2 applicable 1 body -11 comment -13 criterion -14 date -24 deadline -28 expectedLevel -17 expiry -26 indicator 6 label -23 lastCheck -27 links -9 none -8 priority -8 responsible -7 score 1 severity -12 status -21 version -12
indicators/sparse	BC -12 CFA -10 OF -15 VAE -10 action 1 applicable -2 body -23 comment 6 criterion -21 date -32 deadline -2 expectedLevel -39 expiry 4 indicator -30 label -23 lastCheck -10 links -1 none -22 priority -12 proofs -12 responsible -13 score -25 severity 5 status -36 version -30
indicators/statuses	BC -2 VAE 1 action -14 body -28 comment -3 criterion -14 date -14 deadline -19 expectedLevel -11 expiry -10 indicator -22 label -31 lastCheck -15 links -45 none -2 priority -16 proofs -10 responsible -20 score -7 severity -3 version -20
indicators/stepHeader	BC 14 CFA -18 OF -15 VAE -25 action 9 applicable -20 body -20 comment -34 criterion -13 date -29 deadline 4 expectedLevel -23 expiry -22 indicator 13 label -9 lastCheck 6 links -25 none -15 priority -19 proofs -18 responsible -20 score 2 severity -15 status 12 version -14
indicators/stepNames	BC -7 CFA -8 OF -6 VAE -9 action -7 applicable -6 body -13 comment -74 criterion 14 date -10 deadline -13 expectedLevel 8 expiry -7 indicator 3 label 8 lastCheck -8 links -19 none 2 priority -32 proofs 13 responsible -37 score -11 severity -13 status -50 version -21
indicators/texts	BC -16 CFA -15 OF -20 VAE -17 action -9 applicable -16 body -9 comment -5 criterion -18 date -13 deadline -10 expectedLevel -10 expiry -10 indicator -9 label -18 lastCheck -10 links -3 none -6 priority -2 proofs -5 responsible -7 score -18 severity -4 status -4 version -7
indicators/titles	BC -1 CFA -1 OF -1 VAE -2 action -14 applicable -3 body -4 comment -25 criterion 18 date -2 deadline -5 expectedLevel -8 expiry -1 indicator -25 label 31 lastCheck -2 links -22 none -29 priority -8 proofs -19 responsible -8 score -4 severity -3 status -30 version -4
indicators/unique	BC -18 CFA -23 OF -19 VAE -23 action -8 applicable -18 body -12 comment -7 criterion -27 date -3 deadline -4 expectedLevel -18 expiry -2 indicator -10 label -5 lastCheck -1 links -5 none -8 priority -10 proofs -2 responsible -13 score -9 severity -9 status -7 version -14
indicators/vague	BC -16 CFA -14 OF -18 VAE -16 action -17 applicable -15 body -39 comment -27 criterion -21 date -20 deadline 30 expectedLevel -26 expiry -18 indicator -25 label -26 lastCheck -16 links -36 priority -36 proofs -42 responsible -36 score 5 severity -23 status -10 version 5
indicators/version	BC -29 CFA -37 OF -30 VAE -34 action -2 applicable -35 body -33 comment -14 criterion 6 date -18 deadline -11 expectedLevel -26 expiry -14 indicator 3 label -18 lastCheck -19 links -14 none -13 priority -42 proofs -13 responsible -20 score -10 severity -31 status -30 version 32
indicators/worded	BC -31 CFA -34 OF -38 VAE -39 action -6 applicable -36 body 1 comment 6 date -29 deadline -14 expectedLevel -5 expiry -26 indicator -8 label -7 lastCheck -28 links -6 none -14 priority 2 proofs -3 responsible 2 score -13 severity -10 status -6 version 4
indicators/yesNo	BC 6 CFA 5 OF 6 VAE 4 action -20 applicable 7 body -19 comment -13 criterion -20 date -13 deadline -15 expectedLevel 3 expiry -10 indicator -28 label -4 lastCheck -10 links -34 none -7 priority -9 proofs -11 responsible -19 score -3 severity -1 status -11 version -19
indicators/single	CFA -7 OF -1 VAE 5 action -5 applicable -2 body -26 comment -6 date -19 deadline -27 expectedLevel -22 expiry -21 indicator -29 label -20 lastCheck -22 links -8 none -2 priority -31 proofs 6 responsible 8 score -37 severity -33 status -39 version -41
indicators/relative	OF -1 action -1 applicable -1 comment -1 criterion -2 deadline 12 expectedLevel -2 expiry -1 lastCheck -2 links -2 none -12 priority -1 proofs -1 score -3 severity -1 status -5 version -1
journeyTall/afterDocuments	comment -7 deadline -4 documents -8 indicator 1 links -14 none -3 phase -15 reference -14 responsible -1 session -9 step -18
journeyTall/afterNumbers	comment -4 deadline -6 documents -6 indicator -16 links -8 none -5 phase -18 reference -16 responsible 4 session -10 step -9
journeyTall/amongMarks	comment -22 deadline -3 documents -5 indicator -9 links 5 none -6 phase -4 reference 4 responsible -6 session 3 status -8 step -6
journeyTall/asks	comment -2 deadline -1 none -3 status 4
journeyTall/besideMarks	comment -5 deadline -12 documents -11 indicator -10 links -2 none -3 phase -9 reference -7 responsible 2 session -5 status -6 step -12
journeyTall/bias	comment -10 deadline -18 documents -5 indicator -7 links -10 none 7 phase -7 reference -17 responsible -10 session -20 status -11 step -4
journeyTall/booleans	comment -9 deadline -5 documents -3 indicator -6 links -3 none 9 phase -2 reference -2 responsible -3 session -3 status -12 step -2
journeyTall/cased	comment -18 deadline -28 documents -12 indicator -17 links -7 none -6 phase -2 reference 9 responsible -1 session 5 status -12 step -5
journeyTall/code	comment -7 deadline -4 documents -7 indicator -24 links -12 none -21 phase -40 reference 12 responsible -12 session 6 status -17 step -33
journeyTall/criteria	comment -8 deadline -27 documents -12 indicator -2 links -20 none 6 phase -14 reference -19 responsible -5 session -14 status 6 step 3
journeyTall/dates	comment -28 deadline 34 documents -19 indicator -10 links -27 none -32 phase -18 reference -29 responsible -23 session -23 status -25 step -28
journeyTall/digit	comment -5 deadline -13 documents -4 indicator -1 links -6 none 9 phase -4 reference -4 responsible -4 session -2 status -10 step -5
journeyTall/document	comment -20 deadline -28 documents 19 indicator -24 links -9 none -6 phase -3 reference -29 responsible -40 session -52 status -66 step -5
journeyTall/earlier	comment -4 deadline 5 documents -5 indicator 9 links -6 none -13 phase -3 reference -7 responsible -5 session -3 status -10 step -5
journeyTall/empty	comment -6 deadline -10 documents -3 indicator -39 links -5 phase -31 reference -7 responsible -9 session -11 status -3 step -44
journeyTall/few	comment -8 deadline -17 documents -17 indicator -21 links -10 none 8 phase -21 reference -26 responsible 5 session 1 status -14 step -34
journeyTall/file	comment -12 deadline -5 documents 20 indicator -3 links -13 none -17 phase -8 reference -7 responsible -9 session -4 status -10 step -23
journeyTall/filled	comment -19 deadline -11 documents -16 indicator -9 links -13 none -3 phase -1 reference 1 responsible -13 session -2 status 5 step -2
journeyTall/first	comment -16 deadline -23 documents -22 indicator -26 links -15 none -11 phase 9 reference -22 responsible -20 session -21 status -24 step 3
journeyTall/hundred	comment -18 deadline -29 documents -19 indicator 8 links -18 none 6 phase -9 reference -19 responsible -13 session -13 status -20 step -27
journeyTall/indicators	comment -11 deadline -1 documents -34 indicator 14 links -7 none -5 phase -20 reference -30 responsible -27 session -27 status -8 step -20
journeyTall/isNumber	comment -10 deadline -17 documents -10 indicator 19 links -15 none -17 phase -8 reference -12 responsible -13 session -13 status -16 step -14
journeyTall/lack	comment 17 deadline -17 documents -15 indicator -13 links -27 none 2 phase -10 reference -4 responsible -23 session -22 status 8 step -35
journeyTall/last	comment 2 deadline -2 documents -9 indicator -13 links -7 none -11 phase -11 reference -8 responsible -10 session -1 status -6 step -10
journeyTall/later	comment -7 deadline 5 documents -5 links -6 none -11 phase -7 reference -7 responsible -5 session -4 status -10 step -7
journeyTall/link	comment -50 deadline 16 documents -43 indicator -8 links 40 none -43 phase -10 reference -20 responsible -32 session -27 status -32 step -46
journeyTall/lists	comment -25 deadline 1 documents -12 indicator 22 links -24 none -26 phase -12 reference -10 responsible -15 session -12 status -25 step -17
journeyTall/long	comment -26 deadline -1 documents 16 indicator -2 links -30 none 1 phase -4 reference -3 responsible -6 session -4 status -5 step -27
journeyTall/marks	comment -3 deadline 19 documents -14 indicator -6 links -32 none 1 phase -28 reference -26 responsible -28 session -28 status 2 step -25
journeyTall/numbers	comment -25 deadline -26 documents -24 indicator -1 links -21 none 18 phase -14 reference -30 responsible -19 session -21 status -24 step -33
journeyTall/order	comment -6 deadline -35 documents -4 indicator -26 links -3 none -11 phase 9 reference -31 responsible -4 session -50 status -9 step 4
journeyTall/person	comment -21 deadline -48 documents -26 indicator -27 links -34 none -23 phase 16 reference -49 responsible 23 session -11 status -5 step -12
journeyTall/phase	comment -22 deadline 6 documents -56 indicator -13 links -24 none -47 phase 46 reference -23 responsible -30 session -20 status -10 step -17
journeyTall/place	comment -5 deadline 3 documents -8 indicator -13 links 1 none -3 phase -24 reference -2 responsible -4 status -2 step -23
journeyTall/priority	comment 3 deadline -30 documents -14 indicator 15 links -23 none -13 phase -23 reference -16 responsible -25 session -13 status 1 step 1
journeyTall/ratio	comment -6 deadline -6 documents -3 indicator 14 links -1 none -13 phase -1 reference -1 responsible -1 session -1 status -8 step -2
journeyTall/relative	comment -15 deadline -19 documents -22 indicator -18 links -14 none 27 phase -20 reference -30 responsible -25 session -18 status -25 step -10
journeyTall/rising	comment -6 deadline 7 documents -39 indicator 17 links -5 none -7 phase -19 reference -25 responsible -27 session -24 status -12 step -8
journeyTall/said	comment 5 deadline -13 documents -14 indicator 1 links -35 none -1 phase -26 reference -18 responsible -25 session -27 status 12 step -18
journeyTall/second	comment -8 deadline -13 documents -8 indicator -19 links -14 none -4 phase -3 reference -13 responsible -13 session -18 status -10 step 1
journeyTall/sentences	comment 16 deadline -27 documents 4 indicator -35 links 15 none -2 phase -50 reference -34 responsible -48 session -55 status -19 step -15
journeyTall/separators	comment -7 deadline -18 documents 13 indicator 10 links 3 none -23 phase -55 reference -22 responsible 8 session -41 step -20
journeyTall/severity	comment 6 deadline -2 documents -5 indicator -2 links -1 none -16 responsible -1 session -1 status 3 step -5
journeyTall/short	comment -5 deadline -37 documents 4 indicator -4 links -12 none 2 phase -5 reference -21 responsible 5 session -48 status -5 step -50
journeyTall/single	comment 2 deadline -9 documents 5 indicator -20 links -17 none -5 phase -21 reference -22 responsible 3 session -29 status -29 step -15
journeyTall/sparse	comment 6 deadline 17 documents -10 indicator -15 links -11 none -10 phase -28 reference -20 responsible -2 session -25 status -34 step -26
journeyTall/statuses	comment 2 deadline -15 documents -19 links -31 none 7 phase -29 reference -18 responsible -26 session -25 status 8 step -20
journeyTall/stepHeader	comment -12 deadline -9 documents -12 indicator -8 links -11 none 5 phase -8 reference -9 responsible -10 session -10 status 9 step -12
journeyTall/stepNames	comment -61 deadline -27 documents 12 indicator -22 links -29 none -17 phase -31 reference -32 responsible -48 session -38 status -41 step 26
journeyTall/texts	comment -5 deadline -6 documents -8 indicator -16 links -4 none -4 phase -3 reference -5 responsible -6 session -1 status -4 step -10
journeyTall/unique	comment -5 indicator -7 links -7 none -17 phase -16 reference 5 responsible -14 session -25 status -11 step 5
journeyTall/vague	comment -28 deadline 11 documents -47 indicator -5 links -38 none 7 phase 2 reference 12 responsible -44 session -38 status -35 step -45
journeyTall/version	comment -4 deadline -11 documents 9 indicator 6 links -13 none -4 phase -20 reference -24 responsible -17 session -23 status -21 step -19
journeyTall/worded	comment 3 deadline -8 documents -3 indicator -10 links -12 none -13 phase -20 reference -58 responsible -4 session 10 status -7 step -3
journeyTall/yesNo	comment -6 deadline -11 documents -8 indicator -2 links -30 none 11 phase -28 reference -18 responsible -23 session -20 status 5 step -16
journeyTall/prefixed	deadline -22 documents -20 indicator 22 links 10 none -33 phase -13 reference -15 responsible -18 session -16 status -28 step -26
journeyWide/afterDocuments	body -18 end -11 links 5 none -14 reference -5 responsible 14 session -11 start -8 steps -4 trainee -11
journeyWide/afterNumbers	body -20 comment 3 end -17 none -18 reference -11 responsible -3 session -15 start -16 steps 7 trainee -16
journeyWide/amongMarks	body -2 comment -12 end -8 links -6 none -3 reference -15 responsible -13 session -10 start -25 steps 11 trainee -9
journeyWide/besideMarks	body -4 comment -8 end -7 links -3 none 5 reference -11 responsible -4 session -6 start -7 steps -5 trainee -12
journeyWide/bias	body -9 comment -9 end -12 links -18 none -11 reference -15 responsible -9 session -10 start -12 steps 13 trainee -6
journeyWide/booleans	body -2 comment -5 end -5 links -1 none -18 reference -1 responsible -2 session -1 start -5 steps 22 trainee -1
journeyWide/cased	body 10 comment -15 end -30 links -8 none -22 reference 5 responsible -5 session -2 start -34 steps -22 trainee -1
journeyWide/code	body -48 comment -1 end -28 links -14 none -33 reference 20 responsible -9 session 14 start -29 steps -24 trainee -43
journeyWide/criteria	body -6 comment 1 end -6 links -13 none 6 reference -5 responsible -10 session -7 start -6 steps -1 trainee -6
journeyWide/dates	body -28 comment -36 end 8 links -33 none -44 reference -36 responsible -31 session -34 start 7 steps -3 trainee -34
journeyWide/digit	body -9 comment -13 end -8 links -10 none -3 reference -7 responsible -11 session -9 start -9 steps 10 trainee -6
journeyWide/document	body -16 comment 7 end -5 links 14 none -11 reference -7 responsible -19 session -14 start -6 steps -11 trainee -12
journeyWide/earlier	body -16 comment -20 end -6 links -19 none -25 reference -19 responsible -16 session -16 start 2 steps 1 trainee -22
journeyWide/empty	body -3 comment -14 end -12 links -14 none -10 reference -10 responsible -15 session -2 start -5 steps -12 trainee -48
journeyWide/filled	body -4 comment -19 end 2 links -9 none -3 reference -2 responsible -12 session -5 start 2 steps -19 trainee -9
journeyWide/first	body -20 comment -31 end -11 links -26 none -33 reference 11 responsible -36 session 2 start -7 steps -33 trainee 4
journeyWide/hundred	body -8 comment -10 end -14 links -13 none 14 reference -7 responsible -11 session -7 start -13 steps -13 trainee -9
journeyWide/indicators	body -12 comment -5 end -10 none 8 reference -9 responsible -18 session -11 start -10 steps -3 trainee -10
journeyWide/lack	body -8 comment 20 end -2 links -20 none -11 reference -2 responsible -15 session -10 start -2 steps -12 trainee -13
journeyWide/last	body -33 comment 10 end -29 links 4 none 6 reference -27 responsible 6 session -28 start -28 steps -15 trainee -22
journeyWide/later	body -16 comment -18 end -2 links -14 none -24 reference -15 responsible -13 session -14 start -1 steps 6 trainee -13
journeyWide/link	body -21 comment -46 end 1 links 27 none -24 reference -19 responsible -23 session -21 start 4 steps -27 trainee -22
journeyWide/lists	body -1 comment -5 end -2 links -2 none -10 reference -4 responsible -1 session -1 start -2 steps 12 trainee -1
journeyWide/marks	body -21 comment -6 end 3 links -22 none -9 reference -16 responsible -28 session -22 start 3 steps 4 trainee -24
journeyWide/numbers	body -17 comment -20 end -23 links -19 none 8 reference -16 responsible -22 session -19 start -24 steps 2 trainee -19
journeyWide/order	body -28 comment -6 end -15 links -2 none -40 reference -11 responsible 16 session -20 start -13 steps 13 trainee -23
journeyWide/person	body 3 comment -37 end -26 links -43 none -10 reference -47 responsible 5 session -29 start -28 steps -23 trainee 18
journeyWide/phase	body -12 comment -14 end -5 links -6 none 26 reference -1 responsible -8 session -12 start -7 steps -23 trainee -1
journeyWide/place	body -15 comment 3 end -18 links 5 none -5 reference -26 responsible 13 session -33 start -26 steps 9 trainee -47
journeyWide/prefixed	body -8 comment 8 end -2 links 10 none -7 reference -2 responsible -12 session -6 start -1 steps -12 trainee -7
journeyWide/priority	body -3 comment 8 end -1 links -8 none -9 reference -4 responsible -1 session -2 start -1 trainee -2
journeyWide/ratio	body -1 comment -6 end -2 links -2 none -11 reference -4 responsible -1 session -1 start -2 steps 14 trainee -1
journeyWide/rising	body -8 comment 1 end -6 links 3 none 17 reference -5 responsible -11 session -6 start -6 steps -12 trainee -7
journeyWide/said	body -19 end -7 links -23 none 1 reference -8 responsible -24 session -17 start -6 steps 12 trainee -15
journeyWide/second	body -11 comment -36 end 1 links -24 none -5 reference -9 responsible -22 session 8 start 5 steps -19 trainee -2
journeyWide/sentences	body -23 comment 17 end -17 links 19 none -29 reference -21 responsible -33 session -32 start -16 steps -21 trainee -23
journeyWide/separators	body -24 comment 3 end -7 links 8 none -18 reference -12 responsible 13 session -25 start -6 steps -17 trainee -23
journeyWide/short	body 2 comment -10 end -14 links -4 none -10 reference -4 session -40 start -13 steps 12 trainee -38
journeyWide/single	body -24 comment -7 end -14 links -2 none -2 reference -11 responsible 12 session -4 start -13 steps -7 trainee -26
journeyWide/sparse	body -20 comment 13 end -21 links -6 none -20 reference -14 responsible -2 session -14 start -25 trainee -17
journeyWide/statuses	body -18 comment 1 end -7 links -23 none 3 reference -6 responsible -22 session -17 start -9 steps 11 trainee -14
journeyWide/stepHeader	body -23 comment -9 end -3 links -19 none -23 reference -13 responsible -23 session -22 start -23 steps 19 trainee -8
journeyWide/stepNames	body -5 comment -21 end -1 links 22 none -2 responsible -6 session -3 start -1 steps -1 trainee -5
journeyWide/texts	body -2 comment -1 end -4 none -9 reference -1 session -1 start -7 steps -27 trainee -11
journeyWide/unique	body -12 comment -4 links -12 none -5 responsible -14 session -22 steps -18 trainee 4
journeyWide/vague	body -14 comment -13 end -20 links -12 none -17 reference 21 responsible -11 session -17 start -21 steps 4 trainee -25
journeyWide/version	body -6 comment 6 end -4 links -7 none -11 reference -14 responsible 8 session -6 start -2 steps -9
journeyWide/yesNo	body -17 comment -1 end -8 links -16 none -6 reference -8 responsible -19 session -17 start -8 steps 16 trainee -11
journeyWide/few	comment -20 end -24 links -9 none 2 reference -28 responsible -2 session 4 start -23 steps -3 trainee -43
journeyWide/file	comment -4 end -1 links 7 none -1 responsible -2 start -1
journeyWide/severity	comment 9 links -1 steps -8
journeyWide/worded	comment 9 end -33 links -5 none -29 reference -55 responsible -7 session 9 start -34 steps -26 trainee 9
proofRegister/afterDocuments	date -5 expiry -13 indicator 6 links -6 none -4 proofs -42 reference -9 responsible -2 session -2 status 1 version -6
proofRegister/afterNumbers	date -1 expiry -3 indicator -22 links -1 none -4 proofs -11 reference -31 responsible -7 session -14 status 7 version -13
proofRegister/amongMarks	date -13 expiry -2 links -4 none 1 proofs -16 reference 5 responsible 1 session -4 status -1 version -23
proofRegister/besideMarks	date -1 expiry -7 indicator -14 links -9 none -8 proofs -18 reference -12 responsible -10 session -7 status -4
proofRegister/bias	date -10 expiry -12 indicator -4 links -10 proofs -5 reference -14 responsible -7 session -21 status -8 version -10
proofRegister/booleans	date -9 expiry -8 indicator -8 links -4 none 16 proofs -3 reference -2 responsible -4 session -3 status -17 version -6
proofRegister/cased	date -36 expiry -23 indicator -19 links -15 none -3 proofs -6 reference 5 responsible -3 session 5 status -15 version -15
proofRegister/code	date -33 expiry -18 indicator -17 links -3 none -27 proofs -26 reference 13 responsible -19 session 14 status -23 version 5
proofRegister/criteria	date -16 expiry -7 indicator -7 links -24 none 8 proofs -10 reference -9 responsible -22 session -13 status -1 version 1
proofRegister/dates	date 9 expiry 12 indicator -24 links -42 none -36 proofs -30 reference -33 responsible -31 session -28 status -41 version -6
proofRegister/digit	date -10 expiry -5 indicator -9 links -8 none 11 proofs -5 reference -5 responsible -4 session -4 status -12 version -8
proofRegister/document	date -19 expiry -15 indicator -20 links -3 none -2 proofs 21 reference -27 responsible -31 session -43 status -59
proofRegister/earlier	date 8 expiry -9 indicator -6 links -21 none -19 proofs 7 reference -14 responsible -20 session -21 status -21 version 5
proofRegister/empty	date -7 expiry -11 indicator -36 links -4 none -4 proofs -40 reference -6 responsible -9 session -8 status -5 version 1
proofRegister/few	date -36 expiry -22 indicator -31 links -11 none 5 proofs -36 reference -27 responsible 4 session 6 status -4 version -2
proofRegister/file	date -3 expiry -3 indicator -5 links -1 none -12 proofs 16 reference -7 responsible -5 session -1 status -9 version -3
proofRegister/first	date -16 expiry -1 indicator -13 links -14 none -35 proofs 2 reference 14 responsible -4 session -17 status -14 version -14
proofRegister/hundred	date -27 expiry -22 indicator 6 links -18 none 5 proofs -18 reference -16 responsible -12 session -11 status -23 version -17
proofRegister/indicators	date -24 expiry -12 indicator 18 links -5 none -9 proofs -20 reference -20 responsible -33 session -26 status -11 version -6
proofRegister/isNumber	date -10 expiry -6 indicator 20 links -13 none -30 proofs -9 reference -12 responsible -11 session -13 status -19 version -21
proofRegister/lack	date -12 expiry -12 indicator -11 links -25 none -9 proofs -10 reference -8 responsible -20 session -21 status 29 version -17
proofRegister/last	date -5 expiry -9 indicator -9 links -3 none -9 proofs -5 reference -13 responsible -1 status -6 version -11
proofRegister/later	date -2 expiry 9 indicator -9 links -26 none -25 proofs -20 reference -23 responsible -18 session -15 status -24 version -3
proofRegister/link	date 4 expiry 1 indicator -9 links 33 none -46 proofs -35 reference -14 responsible -33 session -33 status -39 version -35
proofRegister/lists	date -14 expiry -11 indicator 25 links -15 none -21 proofs -8 reference -7 responsible -12 session -7 status -21 version -21
proofRegister/marks	date 7 expiry 5 indicator -9 links -22 none -3 proofs -22 reference -26 responsible -30 session -26 status -2 version -21
proofRegister/numbers	date -32 expiry -20 links -24 none 15 proofs -23 reference -26 responsible -21 session -18 status -30 version -22
proofRegister/order	date -19 expiry -16 indicator -27 links -5 none -10 proofs -1 reference -17 responsible 13 session -34 version 2
proofRegister/person	date -27 expiry -20 indicator -30 links -29 none -21 proofs -3 reference -35 responsible 24 session -12 status -3 version -9
proofRegister/place	date -1 expiry -1 indicator -14 links 1 none -2 proofs -29 reference -28 responsible -1 session -4 status -7 version -3
proofRegister/prefixed	date -8 expiry -10 indicator 16 links 9 none -24 proofs -16 reference -14 responsible -20 session -21 status -24 version -5
proofRegister/priority	date -16 expiry -10 indicator 13 links -16 none -26 proofs -12 reference -13 responsible -28 session -16 status -1 version 8
proofRegister/ratio	date -7 expiry -7 indicator 13 links -2 none -11 proofs -1 reference -1 responsible -1 session -1 status -7 version -4
proofRegister/rising	date -25 expiry -12 indicator 23 links -8 none -7 proofs -19 reference -19 responsible -24 session -20 status -14 version -11
proofRegister/said	date -7 expiry -2 links -13 none -2 proofs -12 reference -14 responsible -28 session -26 status 11 version -10
proofRegister/second	date -9 expiry -7 indicator -8 links -1 none -3 proofs -1 reference -6 responsible -5 session -11 status -6 version -10
proofRegister/sentences	date -32 expiry -20 indicator -20 links 17 none 6 proofs 3 reference -31 responsible -52 session -53 status -12 version -28
proofRegister/separators	date -15 expiry -8 indicator 12 links 2 none -18 proofs -21 reference -15 responsible 16 session -45 status -6 version -23
proofRegister/severity	date -1 expiry -3 indicator -8 links -5 none -6 proofs -5 reference -4 responsible -7 session -9 status 4 version 10
proofRegister/short	date -28 expiry -16 indicator -3 links -5 none 2 proofs -32 reference -13 responsible 6 session -56 status -8 version 5
proofRegister/single	date -18 expiry -11 indicator -14 links -1 none 8 proofs -13 reference -15 responsible 14 session -29 status -27 version -26
proofRegister/sparse	date -13 expiry 15 indicator -19 links -1 proofs -13 reference -11 responsible 6 session -9 status -17 version -16
proofRegister/statuses	date -9 expiry -2 links -12 none 3 proofs -11 reference -14 responsible -34 session -26 status 8 version -12
proofRegister/stepHeader	date -6 expiry -5 indicator -7 links -8 none 3 proofs -3 reference -3 responsible -9 session -7 status 3 version -7
proofRegister/stepNames	date -16 expiry -11 indicator -12 links -15 none -16 proofs 29 reference -20 responsible -27 session -22 status -39 version -35
proofRegister/texts	date -11 expiry -12 indicator -10 links -1 none -2 proofs -10 reference -4 responsible -6 session -3 status -1 version -6
proofRegister/unique	date 1 expiry 3 indicator -13 links -8 none -10 proofs 4 reference 4 responsible -15 session -23 status -5 version -15
proofRegister/vague	date -22 expiry -14 indicator 9 links -34 none 4 proofs -39 reference 20 responsible -37 session -21 status -31 version 13
proofRegister/version	date -24 expiry -13 indicator -1 links -30 none -15 proofs -17 reference -23 responsible -34 session -44 status -45 version 30
proofRegister/worded	date -41 expiry -23 indicator -13 links -8 none -14 proofs 2 reference -50 responsible 2 session 14 status -5 version 6
proofRegister/yesNo	date -7 expiry -2 indicator 2 links -10 none 6 proofs -10 reference -12 responsible -31 session -22 status 4 version -21
proofRegister/filled	expiry -17 indicator -7 links -14 none -4 proofs -7 reference -1 responsible -14 session -4 status 3 version -11
proofRegister/phase	expiry -1 indicator -1 links -1 none -17 responsible -3 status 19 version -1
proofRegister/long	links -3 none 3 session -1 status -3
proofRegister/asks	none -3 proofs -4 responsible -2 session -1 status 7
t/bias	indicators -1 journeyTall -4 journeyWide -5 none 6 proofRegister -2
t/documents	indicators -1 journeyTall -9 journeyWide -6 none 8 proofRegister 4
t/files	indicators -6 journeyTall 4 journeyWide -5 none -10 proofRegister 8
t/follows	indicators 17 journeyTall -1 none -16 proofRegister -2
t/indicators:absent	indicators -12 journeyTall -5 journeyWide -4 none 9 proofRegister -1
t/indicators:indicator	indicators 1 journeyTall -4 journeyWide -5 none 3 proofRegister -3
t/indicators:label	indicators 4 journeyTall -11 journeyWide -10 none 14 proofRegister -15
t/indicators:likelihood	indicators 21 journeyTall -1 journeyWide -20 none 2 proofRegister 8
t/indicators:proofs	indicators -5 journeyTall 1 journeyWide -7 none -9 proofRegister 17
t/indicators:status	indicators -3 journeyTall -1 journeyWide -4 none 2 proofRegister 1
t/indicators:tally	indicators 34 journeyTall -14 journeyWide -4 none -23 proofRegister -6
t/indicators:unused	indicators -3 journeyTall 8 journeyWide -3 none -6 proofRegister 4
t/journeyTall:absent	indicators 7 journeyTall -7 journeyWide -7 none -3 proofRegister 1
t/journeyTall:documents	indicators 7 journeyTall 14 journeyWide -9 none -1 proofRegister -22
t/journeyTall:indicator	indicators 8 journeyWide -7 none -15 proofRegister 6
t/journeyTall:likelihood	indicators -7 journeyTall 25 journeyWide -4 none -3 proofRegister -7
t/journeyTall:step	indicators -15 journeyTall 30 journeyWide -12 none -7 proofRegister -16
t/journeyTall:tally	indicators 5 journeyTall 18 journeyWide -10 none -8 proofRegister -13
t/journeyTall:unused	indicators -4 journeyTall -5 journeyWide 1 none 9 proofRegister -3
t/journeyWide:absent	indicators 2 journeyTall -3 journeyWide -15 none 6 proofRegister 1
t/journeyWide:likelihood	indicators 1 journeyTall -8 journeyWide 21 none -9 proofRegister -1
t/journeyWide:session	indicators -4 journeyTall -10 journeyWide 6 none 2 proofRegister -4
t/journeyWide:steps	indicators 1 journeyTall -4 journeyWide 5 none 3 proofRegister -8
t/journeyWide:tally	indicators -17 journeyTall -5 journeyWide 15 proofRegister -11
t/journeyWide:trainee	indicators -21 journeyTall 9 journeyWide 23 none -17 proofRegister 4
t/journeyWide:unused	indicators 1 journeyWide -7 none 6 proofRegister 1
t/lists	indicators -17 journeyTall 18 journeyWide -1 none -30 proofRegister 6
t/long	indicators -7 journeyTall -13 journeyWide -2 none 15 proofRegister 6
t/many	indicators -17 journeyTall -8 journeyWide -1 none 10 proofRegister 16
t/marked	indicators -2 journeyTall -2 journeyWide 10 none -5
t/numbers	indicators -10 journeyTall 3 journeyWide -3 none 3 proofRegister 5
t/numbersFirst	indicators 8 journeyTall -15 journeyWide -6 none 3 proofRegister -12
t/numeric	indicators -15 journeyTall -18 journeyWide 11 none 22 proofRegister -7
t/once	indicators -3 journeyTall 5 journeyWide -2 none 4 proofRegister -7
t/others	indicators -28 journeyTall -20 journeyWide -5 none 34 proofRegister -22
t/ours	indicators 9 journeyWide 1 none -18 proofRegister 5
t/persons	indicators -9 journeyTall -1 journeyWide 3 none 11 proofRegister -9
t/phases	indicators -6 journeyTall 11 journeyWide -3 none 3 proofRegister -21
t/prefixed	indicators 5 journeyTall 3 journeyWide -5 none -25 proofRegister 7
t/proofRegister:absent	indicators 6 journeyWide -2 none -4 proofRegister -7
t/proofRegister:indicator	indicators 4 journeyTall -6 journeyWide -9 none 3
t/proofRegister:likelihood	indicators -4 journeyTall 3 journeyWide -9 none -8 proofRegister 21
t/proofRegister:proofs	indicators -4 journeyWide -2 none -5 proofRegister 5
t/proofRegister:tally	indicators -22 journeyWide -3 none -13 proofRegister 33
t/proofRegister:unused	indicators 3 journeyTall 1 journeyWide 2 none 4 proofRegister -12
t/relative	indicators -24 journeyTall 22 journeyWide -16 none -4 proofRegister -29
t/rising	indicators 8 journeyTall -8 journeyWide -2 none 4 proofRegister -12
t/stepHeaders	indicators 6 journeyTall -19 journeyWide 20 none -4 proofRegister -14
t/steps	indicators 3 journeyTall -7 journeyWide -8 proofRegister 8
t/titles	indicators 21 journeyTall -6 none -17
t/unrelated	indicators -7 journeyTall -1 journeyWide -9 none 8 proofRegister 8
t/whole	indicators 10 journeyTall -3 journeyWide -2 none -2 proofRegister -15
t/columns	journeyTall -4 journeyWide 7 none -2 proofRegister -2
t/dated	journeyTall -8 journeyWide -4 none 13 proofRegister -2
w/=BC	BC 16 CFA -12 OF -11 VAE -9 action -10 applicable -10 body -5 comment -8 criterion -11 date -8 deadline -9 expectedLevel -10 expiry -8 indicator -11 label -10 lastCheck -9 links -10 none -14 priority -10 proofs -11 responsible -7 score -11 severity -10 status -13 version -9
w/=OF	BC -12 CFA -12 OF 18 VAE -12 action -10 applicable -13 body -7 comment -15 criterion -6 date -7 deadline -12 expectedLevel -10 expiry -10 indicator -10 label -10 lastCheck -10 links -10 none -12 priority -11 proofs -10 responsible -11 score -7 severity -12 status -10 version -9
w/=action	BC -3 CFA -4 OF -8 VAE -5 action 10 applicable -4 body -2 comment -11 criterion -5 date -4 deadline -5 expectedLevel -4 expiry -4 indicator -5 label -5 lastCheck -5 links -6 none -5 priority -7 proofs -6 responsible -8 score -4 severity -4 status -8 version -5
w/=applicable	BC -19 CFA -25 OF -21 VAE -34 action -6 applicable 16 body -5 comment -7 criterion -8 date -6 deadline -7 expectedLevel -4 expiry -6 indicator -6 label -7 lastCheck -6 links -7 none -8 priority -7 proofs -7 responsible -6 score -8 severity -5 status -7 version -6
w/=body	BC -5 CFA -4 OF -16 VAE -6 action -9 applicable -5 body 18 comment -12 criterion -6 date -4 deadline -9 end -10 expectedLevel -8 expiry -8 indicator -8 label -8 lastCheck -9 links -11 none -10 priority -7 proofs -10 reference -11 responsible -15 score -7 session -11 severity -8 start -8 status -8 steps -7 trainee -11 version -8
w/=comment	BC -6 CFA -5 OF -7 VAE -6 action -18 applicable -6 body -5 comment 17 criterion -5 date -5 deadline -8 documents -7 end -5 expectedLevel -8 expiry -6 indicator -9 label -7 lastCheck -6 links -9 none -11 phase -7 priority -6 proofs -9 reference -8 responsible -10 score -5 session -6 severity -6 start -5 status -6 step -5 steps -8 trainee -5 version -5
w/=criterion	BC -8 CFA -6 OF -7 VAE -7 action -7 applicable -7 body -5 comment -8 criterion 12 date -6 deadline -9 expectedLevel -7 expiry -7 indicator -12 label -11 lastCheck -7 links -11 none -8 priority -8 proofs -9 responsible -7 score -7 severity -7 status -10 version -7
w/=date	BC -3 CFA -2 OF -3 VAE -2 action -4 applicable -2 body -2 comment -4 criterion -3 date 13 deadline -10 expectedLevel -2 expiry -15 indicator -5 label -4 lastCheck -9 links -8 none -11 priority -3 proofs -9 reference -7 responsible -7 score -3 session -4 severity -4 status -7 version -6
w/=deadline	BC -8 CFA -7 OF -9 VAE -9 action -11 applicable -10 body -9 comment -10 criterion -10 date -21 deadline 6 documents -12 expectedLevel -10 expiry -23 indicator -12 label -9 lastCheck -17 links -10 none 10 phase -8 priority -11 proofs -25 reference -10 responsible -11 score -9 session -9 severity -9 status -11 step -12 version -8
w/=expectedLevel	BC -5 CFA -4 OF -5 VAE -5 action -6 applicable -6 body -5 comment -8 criterion -5 date -6 deadline -7 expectedLevel 14 expiry -5 indicator -6 label -12 lastCheck -6 links -7 none -20 priority -8 proofs -7 responsible -8 score -7 severity -12 status -15 version -5
w/=expiry	BC -4 CFA -4 OF -4 VAE -5 action -7 applicable -4 body -4 comment -8 criterion -5 date -21 deadline -11 expectedLevel -4 expiry 11 indicator -7 label -6 lastCheck -11 links -7 none -9 priority -6 proofs -7 reference -4 responsible -7 score -5 session -4 severity -4 status -8 version -6
w/=ignored	BC -10 CFA -10 OF -12 VAE -10 action -10 applicable -12 body -4 comment 7 criterion -11 date -10 deadline -12 documents -12 end -15 expectedLevel -41 expiry -9 indicator -19 label -11 lastCheck -10 links -17 none 12 phase -9 priority -12 proofs -16 reference -10 responsible -12 score -11 session -9 severity -10 start -23 status -15 step -10 steps -16 trainee -14 version -11
w/=indicator	BC -2 CFA -2 OF -3 VAE -3 action -3 applicable -4 body -2 comment -4 criterion -8 date -2 deadline -5 documents -5 expectedLevel -3 expiry -4 indicator 21 label -16 lastCheck -4 links -2 none -6 phase -4 priority -4 proofs -7 reference -13 responsible -8 score -4 session -2 severity -3 status -5 step -4 version -9
w/=label	BC -6 CFA -4 OF -5 VAE -5 action -11 applicable -4 body -3 comment -17 criterion 5 date -4 deadline -7 expectedLevel -36 expiry -6 indicator -24 label 13 lastCheck -13 links -12 none -26 priority -5 proofs -9 responsible -7 score -10 severity -6 status -6 version -4
w/=lastCheck	BC -5 CFA -3 OF -4 VAE -4 action -5 applicable -4 body -2 comment -5 criterion -5 date -10 deadline -13 expectedLevel -4 expiry -11 indicator -5 label -7 lastCheck 14 links -5 none -15 priority -5 proofs -6 responsible -7 score -4 severity -5 status -6 version -19
w/=link	BC -5 CFA -4 OF -5 VAE -5 action -8 applicable -5 body -5 comment -10 criterion -6 date -7 deadline -9 documents -9 end -4 expectedLevel -6 expiry -8 indicator -9 label -7 lastCheck -7 links 18 none -15 phase -5 priority -8 proofs -12 reference -11 responsible -9 score -7 session -8 severity -7 start -4 status -12 step -8 steps -5 trainee -4 version -7
w/=number	BC -9 CFA -8 OF -10 VAE -9 action -11 applicable -18 body -8 comment -11 criterion -13 date -11 deadline -12 documents -3 end -4 expectedLevel -11 expiry -9 indicator -11 label -11 lastCheck -10 links -10 none 15 phase -3 priority -11 proofs -10 reference 10 responsible -10 score -10 session -5 severity -12 start -4 status -8 step -3 steps -4 trainee -3 version -22
w/=priority	BC -5 CFA -4 OF -6 VAE -6 action -6 applicable -6 body -5 comment -11 criterion -6 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -6 links -7 none -8 priority 11 proofs -7 responsible -6 score -7 severity -7 status -9 version -7
w/=proof	BC -8 CFA -9 OF -9 VAE -11 action -7 applicable -10 body -6 comment -22 criterion -6 date -8 deadline -10 documents 5 end -2 expectedLevel -6 expiry -7 indicator -12 label -6 lastCheck -8 links -15 none 5 phase -11 priority -7 proofs 6 reference -17 responsible -10 score -7 session -9 severity -8 start -1 status -11 step -10 steps -3 trainee -2 version -11
w/=responsible	BC -7 CFA -4 OF -6 VAE -6 action -8 applicable -5 body -21 comment -9 criterion -9 date -5 deadline -6 documents -11 end -5 expectedLevel -6 expiry -5 indicator -9 label -7 lastCheck -5 links -8 none -9 phase -7 priority -8 proofs -12 reference -6 responsible 17 score -5 session -6 severity -4 start -5 status -8 step -5 steps -8 trainee -6 version -8
w/=score	BC -5 CFA -5 OF -6 VAE -6 action -7 applicable -6 body -4 comment -9 criterion -8 date -5 deadline -8 expectedLevel -6 expiry -6 indicator -8 label -8 lastCheck -6 links -7 none -7 priority -7 proofs -8 responsible -7 score 11 severity -6 status -8 version -5
w/=severity	BC -7 CFA -5 OF -7 VAE -6 action -5 applicable -7 body -6 comment -9 criterion -8 date -7 deadline -9 expectedLevel -10 expiry -8 indicator -8 label -8 lastCheck -9 links -8 none -8 priority -8 proofs -10 responsible -8 score -8 severity 13 status -13 version -6
w/=status	BC -6 CFA -5 OF -5 VAE -6 action -6 applicable -19 body -5 comment -17 criterion -10 date -6 deadline -9 documents -8 expectedLevel -24 expiry -7 indicator -13 label -8 lastCheck -14 links -8 none -12 phase -6 priority -17 proofs -8 reference -8 responsible -9 score -20 session -10 severity -8 status 20 step -8 version -7
w/=unrelated	BC -2 CFA -2 OF -3 VAE -3 action -6 applicable -4 body -5 comment -8 criterion -5 date -4 deadline -5 documents -4 end -2 expectedLevel -5 expiry -4 indicator -6 label -6 lastCheck -4 links -6 none 13 phase -3 priority -5 proofs -5 reference -3 responsible -7 score -5 session -4 severity -4 start -3 status -7 step -3 steps -10 trainee -3 version -4
w/BC	BC 16 CFA -12 OF -11 VAE -9 action -10 applicable -10 body -5 comment -8 criterion -11 date -8 deadline -9 expectedLevel -10 expiry -8 indicator -11 label -10 lastCheck -9 links -10 none -14 priority -10 proofs -11 responsible -7 score -11 severity -10 status -13 version -9
w/OF	BC -12 CFA -12 OF 18 VAE -12 action -10 applicable -13 body -7 comment -15 criterion -6 date -7 deadline -12 expectedLevel -10 expiry -10 indicator -10 label -10 lastCheck -10 links -10 none -12 priority -11 proofs -10 responsible -11 score -7 severity -12 status -10 version -9
w/action	BC -24 CFA -19 OF 4 VAE -17 action 22 applicable -19 body -19 comment -11 criterion -17 date -16 deadline -19 documents -13 end 8 expectedLevel -25 expiry -18 indicator -23 label -4 lastCheck -22 links -20 none -2 phase -7 priority -8 proofs -22 reference -10 responsible -5 score -18 session 8 severity -19 start -18 status -24 step -8 steps -13 trainee -14 version -19
w/applicable	BC 4 OF 4 VAE 11 action -15 applicable -4 body -17 comment -16 criterion -16 date -12 deadline -17 expectedLevel -8 expiry -14 indicator -16 label -16 lastCheck -15 links -16 none -18 priority -16 proofs -17 responsible -16 score -16 severity -13 status -15 version -13
w/body	BC -12 CFA -13 OF 13 VAE -12 action -14 applicable -13 body 15 comment -21 criterion -12 date -6 deadline -15 end -15 expectedLevel -16 expiry -13 indicator -16 label -15 lastCheck -14 links -14 none -19 priority -10 proofs -14 reference -2 responsible 4 score -13 session -19 severity -16 start -15 status -16 steps -10 trainee -6 version -14
w/comment	BC -9 CFA -8 OF -12 VAE -10 action 11 applicable -15 body -8 comment 23 criterion -12 date -8 deadline -19 documents -8 end -8 expectedLevel -19 expiry -12 indicator -14 label -14 lastCheck -11 links -13 none -23 phase -8 priority -16 proofs -16 reference -9 responsible -18 score -11 session -8 severity -14 start -7 status -10 step -5 steps -18 trainee -7 version -10
w/criterion	BC -10 CFA -7 OF -8 VAE -8 action -10 applicable -9 body -7 comment -9 criterion 16 date -7 deadline -10 expectedLevel -9 expiry -8 indicator -17 label -12 lastCheck -9 links -13 none -12 priority -9 proofs -10 responsible -8 score -8 severity -9 status -11 version -8
w/date	BC -4 CFA -3 OF -4 VAE -3 action -4 applicable -3 body -3 comment -5 criterion -5 date 19 deadline -13 expectedLevel -5 expiry -18 indicator -6 label -7 lastCheck -15 links -9 none -14 priority -4 proofs -10 reference -7 responsible -8 score -4 session -4 severity -5 status -8 version -6
w/deadline	BC -13 CFA -11 OF -14 VAE -13 action -18 applicable -14 body -13 comment -23 criterion -14 date -29 deadline 8 documents -21 expectedLevel -16 expiry -10 indicator 1 label -11 lastCheck -22 links -20 none 6 phase -11 priority -16 proofs 10 reference -18 responsible -20 score -17 session -15 severity -15 status -27 step -24 version -15
w/end	BC -10 CFA -4 OF -8 VAE -6 action -15 applicable -7 body -16 comment -15 criterion -10 date 1 deadline -8 documents 6 end 14 expectedLevel -12 expiry 18 indicator -16 label -13 lastCheck -12 links -17 none -26 phase -8 priority -11 proofs -2 reference -14 responsible -16 score -9 session -19 severity -11 start -16 status -16 step -8 steps -6 trainee -12 version -11
w/exempt	BC 5 CFA -1 OF -6 VAE -12 action -13 applicable 13 body -10 comment -12 criterion -13 date 9 deadline -13 expectedLevel -12 expiry -12 indicator -15 label -12 lastCheck -11 links -11 none -16 priority -10 proofs -13 reference -2 responsible -12 score -10 session -1 severity -11 status -16 version -2
w/expectedLevel	BC -16 CFA -13 OF -17 VAE -17 action -12 applicable -16 body -15 comment -22 criterion -17 deadline -19 documents -5 end -3 expectedLevel 13 expiry -20 indicator -18 label 4 lastCheck -19 links -17 none 6 phase -3 priority -11 proofs -22 reference -4 responsible -15 score 1 session -6 severity -17 start -2 status -3 step -5 steps -9 trainee -3 version -18
w/expiry	BC -8 CFA -6 OF -9 VAE -8 action -12 applicable -8 body -7 comment -15 criterion -11 date -6 deadline -25 expectedLevel -10 expiry 18 indicator -15 label -13 lastCheck -22 links -19 none -24 priority -11 proofs -26 reference -8 responsible -16 score -10 session -8 severity -13 status -3 version -14
w/ignored	BC -16 CFA -14 OF -19 VAE -15 action -19 applicable -16 body 7 comment -4 criterion -17 date -15 deadline -20 documents -16 end -4 expectedLevel 17 expiry -12 label -23 lastCheck -17 links -11 none 4 phase -14 priority -19 proofs -27 reference -18 responsible -20 score -18 session -20 severity -17 start -1 status -24 step -13 steps -10 trainee -18 version -18
w/indicator	BC -11 CFA -9 OF -11 VAE -11 action -18 applicable -11 body -9 comment -15 criterion -16 date -11 deadline -14 documents -11 end -5 expectedLevel -11 expiry -16 indicator 14 label 6 lastCheck -12 links -18 none -30 phase -7 priority -15 proofs 4 reference 5 responsible -20 score -11 session -11 severity -14 start -5 status -18 step -10 steps -6 trainee -6 version 3
w/label	BC -15 CFA -18 OF -20 VAE -19 action -5 applicable -21 body -20 comment -5 criterion -8 date -22 deadline -28 documents 3 end -13 expectedLevel 10 expiry -23 indicator -1 label 7 lastCheck -11 links -8 none -5 phase -10 priority -25 proofs -23 reference -24 responsible -31 score -7 session -21 severity -20 start -13 status -35 step 1 steps 6 trainee -16 version -25
w/lastCheck	BC -1 CFA -14 OF -17 VAE -14 action -21 applicable -22 body -18 comment -26 criterion -18 date -35 deadline 1 documents -11 end 3 expectedLevel -21 expiry -15 indicator -25 label -22 lastCheck 17 links -19 phase -16 priority -21 proofs -25 reference -18 responsible -8 score -18 session -20 severity -19 status -29 step -13 steps 1 trainee -14 version 11
w/link	BC -13 CFA -10 OF -14 VAE -13 action 6 applicable -13 body -8 comment -18 criterion -16 date -11 deadline -20 documents -15 end -12 expectedLevel -19 expiry -17 indicator -12 label -16 lastCheck -16 links 24 none -14 phase -6 priority -14 proofs -26 reference -16 responsible -19 score -12 session -14 severity -15 start -11 status -20 step -16 steps -11 trainee -9 version -12
w/name	BC -1 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -1 comment -5 criterion -8 deadline -2 expectedLevel -6 expiry -1 indicator -8 label 11 lastCheck -3 links -3 none -4 priority -1 proofs -3 responsible -1 score -2 severity -2 status -1 version -1
w/number	BC -14 CFA -13 OF -16 VAE -13 action -15 applicable 16 body -15 comment -23 criterion -19 date 2 deadline -17 documents -7 end -7 expectedLevel -14 expiry -17 indicator -11 label -15 lastCheck -17 links -18 none 14 phase -4 priority -14 proofs -20 reference 11 responsible -16 score -15 session -10 severity -12 start -8 status -17 step -4 steps -8 trainee -8 version 3
w/phase	BC -4 CFA -3 OF -4 VAE -4 action -5 applicable -4 body -8 comment -13 criterion 14 date -3 deadline -12 documents -11 end -8 expectedLevel -5 expiry -4 indicator -11 label -7 lastCheck -5 links -13 none -15 phase 12 priority -5 proofs -6 reference -9 responsible -12 score -6 session -11 severity -5 start -8 status -9 step -10 steps 11 trainee -7 version -5
w/priority	BC -5 CFA -4 OF -6 VAE -6 action -6 applicable -6 body -5 comment -11 criterion -6 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -6 links -8 none -8 priority 11 proofs -7 responsible -7 score -7 severity -7 status -9 version -7
w/proof	BC -16 CFA -18 OF -18 VAE -21 action -21 applicable -17 body -15 comment -3 criterion -17 date -15 deadline -19 documents 9 end -16 expectedLevel -22 expiry -16 indicator -10 label -25 lastCheck -17 links -6 none -1 phase -18 priority -16 proofs 15 reference 1 responsible -21 score -21 session -21 severity -18 start -13 status -26 step -14 steps 8 trainee -15 version -9
w/responsible	BC -13 CFA -13 OF -16 VAE -15 action -17 applicable -13 body 14 comment -10 criterion 2 date -14 deadline -21 documents 4 end -18 expectedLevel -6 expiry -13 indicator -22 label -29 lastCheck -16 links -22 none -25 phase -15 priority -21 proofs 2 reference -18 responsible 17 score -15 session -15 severity -18 start -17 status -25 step -26 steps -20 trainee -1 version -14
w/score	BC -13 CFA -10 OF -13 VAE -11 action -14 applicable -11 body -10 comment -17 criterion -12 date -11 deadline -16 expectedLevel -13 expiry -13 indicator -15 label -15 lastCheck -15 links -15 none -12 priority -15 proofs -13 responsible -14 score 22 severity -14 status -23 version -13
w/severity	BC -9 CFA -7 OF -9 VAE -9 action -5 applicable -10 body -7 comment -12 criterion -10 date -8 deadline -8 expectedLevel -8 expiry -11 indicator -11 label -11 lastCheck -8 links -11 none -10 priority -10 proofs -13 responsible -10 score -9 severity 15 status -16 version -8
w/status	BC -18 CFA -15 OF -22 VAE -17 action -14 applicable 4 body -20 comment -6 criterion -20 date -29 deadline -29 documents -12 end -16 expectedLevel 2 expiry -23 indicator -11 label -25 lastCheck 1 links -26 none -32 phase -8 priority 1 proofs -28 reference -19 responsible -25 score 8 session -5 severity -25 start -14 status 6 step -19 steps 20 trainee -13 version -24
w/unrelated	BC -21 CFA -12 OF -15 VAE -13 action -15 applicable 6 body -14 comment -23 criterion -16 date 2 deadline -15 documents -11 end -10 expectedLevel -16 expiry -16 indicator -18 label 5 lastCheck -20 links -22 none 17 phase -7 priority -18 proofs -24 reference -10 responsible -7 score -13 session -13 severity -2 start -9 status -18 step -10 steps 4 trainee -9 version -14
w/=name	action -1 comment -2 indicator -1 label 3 links -1 none -1 proofs -3 status -1
w/=end	body -8 comment -7 end 11 links -7 none -8 reference -8 responsible -7 session -9 start -8 steps -13 trainee -8
w/=reference	body -4 comment -5 date -5 deadline -4 documents -9 end -5 expiry -4 indicator -8 links -8 none -9 phase -4 proofs -8 reference 14 responsible -10 session -6 start -5 status -6 step -5 steps -6 trainee -6 version -7
w/=session	body -8 comment -5 date -7 deadline -4 documents -9 end -8 expiry -7 indicator -6 links -8 none -9 phase -5 proofs -10 reference -9 responsible -6 session 14 start -7 status -8 step -6 steps -13 trainee -9 version -6
w/=start	body -12 comment -8 end -10 links -7 none -13 reference -8 responsible -8 session -10 start 12 steps -8 trainee -10
w/=trainee	body -8 comment -11 end -11 links -17 none -11 reference -20 responsible -12 session -14 start -11 steps -19 trainee 16
w/reference	body -4 comment -5 date -5 deadline -4 documents -9 end -5 expiry -4 indicator -8 links -8 none -9 phase -4 proofs -8 reference 14 responsible -10 session -6 start -5 status -6 step -5 steps -6 trainee -6 version -7
w/session	body -11 comment -11 date -7 deadline -4 documents -9 end -10 expiry -7 indicator -6 links -9 none -10 phase -5 proofs -10 reference -11 responsible -6 session 13 start -10 status -8 step -6 steps 4 trainee -10 version -6
w/start	body -15 comment -10 end -20 links -11 none -15 reference -10 responsible -10 session -26 start 22 steps -12 trainee -13
w/step	body -10 comment -23 date -5 deadline -17 documents -4 end -8 expiry -5 indicator -21 links -16 none -18 phase 10 proofs -6 reference -19 responsible -9 session -4 start -7 status -27 step 3 steps -10 trainee -7 version -9
w/trainee	body -10 comment -15 deadline -6 documents -6 end -16 indicator -6 links -2 none -18 phase 7 reference 2 responsible -17 session -18 start -15 status -6 step -6 steps -14 trainee 6
w/=phase	comment -9 deadline -8 documents -9 indicator -8 links -8 none -9 phase 9 reference -8 responsible -8 session -7 status -7 step -7
w/=step	comment -12 deadline -11 documents -24 indicator -11 links -10 none -11 phase 1 reference -11 responsible -11 session -13 status -12 step 9
`;
